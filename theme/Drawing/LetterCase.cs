using System.Collections.Concurrent;

namespace Overview.Theme.Drawing;

/// <summary>One weight of a font with the shapes that were needed so far; shared by all pictures of a run.</summary>
/// <param name="letters">The font.</param>
internal sealed class LetterCase(Letters letters)
{
    private readonly ConcurrentDictionary<(char Letter, int Size), CoveredShape> _shapes = [];

    /// <summary>The width of a text in pixels.</summary>
    public double WidthOf(string text, int size) => letters.PlacesIn(text, size)[^1];

    /// <summary>Where each letter of a text stands, in pixels from its beginning; the last place is its end.</summary>
    public double[] PlacesIn(string text, int size) => letters.PlacesIn(text, size);

    /// <summary>Writes a text on a picture.</summary>
    /// <param name="canvas">The picture.</param>
    /// <param name="text">The text, in one line.</param>
    /// <param name="place">Where it begins: left, and the line that the letters stand on.</param>
    /// <param name="style">The height of the font in pixels, and the ink.</param>
    public void Write(Canvas canvas, string text, (int X, int Y) place, (int Size, int Ink) style)
    {
        var places = letters.PlacesIn(text, style.Size);
        for (var index = 0; index < text.Length; index++)
        {
            var shape = _shapes.GetOrAdd((text[index], style.Size), one => letters.ShapeOf(one.Letter, one.Size));
            canvas.Lay(shape, place.X + (int)Math.Round(places[index]), place.Y, style.Ink);
        }
    }
}
