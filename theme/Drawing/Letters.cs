using System.IO.Compression;
using System.Text.Json;

namespace Overview.Theme.Drawing;

/// <summary>
/// The letters of a font, as <c>letters.mjs</c> made them: no font of the machine has a say in a picture.
/// </summary>
internal sealed class Letters
{
    private readonly Dictionary<char, Letter> _letters;
    private readonly Dictionary<(char Left, char Right), double> _pairs;
    private readonly Letter _missing;
    private readonly double _em;

    private Letters(JsonElement font)
    {
        _em = font.GetProperty("em").GetDouble();
        _missing = Read(font.GetProperty("missing"));
        _letters = font.GetProperty("letters").EnumerateObject()
            .ToDictionary(one => one.Name[0], one => Read(one.Value));
        _pairs = font.GetProperty("pairs").EnumerateObject()
            .ToDictionary(one => (one.Name[0], one.Name[1]), one => one.Value.GetDouble());
    }

    /// <summary>True when the font has the letter; for any other it draws a box.</summary>
    public bool Has(char letter) => _letters.ContainsKey(letter);

    /// <summary>Reads a font that the assembly carries.</summary>
    /// <param name="weight">Its weight: <c>regular</c> or <c>bold</c>.</param>
    public static Letters Load(string weight)
    {
        using var stream = typeof(Letters).Assembly.GetManifestResourceStream($"letters/{weight}.json.br")!;
        using var plain = new BrotliStream(stream, CompressionMode.Decompress);
        using var document = JsonDocument.Parse(plain);
        return new Letters(document.RootElement);
    }

    /// <summary>The pixels that a letter covers.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="size">The height of the font in pixels.</param>
    public CoveredShape ShapeOf(char letter, int size)
    {
        var outline = new Outline(size / _em);
        foreach (var contour in Find(letter).Contours)
        {
            outline.Add(contour);
        }

        return outline.Cover();
    }

    /// <summary>Where each letter of a text stands, in pixels from its beginning; the last place is its end.</summary>
    public double[] PlacesIn(string text, int size)
    {
        var places = new double[text.Length + 1];
        for (var index = 0; index < text.Length; index++)
        {
            var closer = index + 1 < text.Length ? _pairs.GetValueOrDefault((text[index], text[index + 1])) : 0;
            places[index + 1] = places[index] + ((Find(text[index]).Advance + closer) * size / _em);
        }

        return places;
    }

    private Letter Find(char letter) => _letters.GetValueOrDefault(letter, _missing);

    private static Letter Read(JsonElement letter) => new(
        letter[0].GetDouble(),
        [.. letter.EnumerateArray().Skip(1).Select(
            contour => contour.EnumerateArray().Select(one => one.GetDouble()).ToArray())]);
}
