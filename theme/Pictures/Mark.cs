using SkiaSharp;

namespace Overview.Theme.Pictures;

/// <summary>
/// The site's mark, three rings that share a heart, as in <c>images/favicon.svg</c>: a square of 32 units.
/// </summary>
/// <param name="canvas">Where it is drawn.</param>
/// <param name="square">Where its square stands, in pixels.</param>
internal sealed class Mark(SKCanvas canvas, SKRect square)
{
    private const float Side = 32;
    private const float Radius = 7.2f;
    private const float Line = 1.7f;
    private const float CornerRadius = 6;

    private static readonly SKPoint[] Centres = [new(16, 11.5f), new(11.7f, 19), new(20.3f, 19)];

    /// <summary>Draws the square with rounded corners on which the mark stands.</summary>
    public void DrawTile(SKColor colour) => InUnits(() =>
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawRoundRect(0, 0, Side, Side, CornerRadius, CornerRadius, paint);
    });

    /// <summary>Draws what the three rings share.</summary>
    public void DrawHeart(SKColor colour) => InUnits(() =>
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        using var restored = new SKAutoCanvasRestore(canvas);
        foreach (var centre in Centres[1..])
        {
            using var circle = Circle(centre);
            canvas.ClipPath(circle, SKClipOperation.Intersect, antialias: true);
        }

        canvas.DrawCircle(Centres[0], Radius, paint);
    });

    /// <summary>Draws the rings.</summary>
    public void DrawRings(SKColor colour) => InUnits(() =>
    {
        using var paint = new SKPaint
        {
            Color = colour,
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = Line,
        };
        foreach (var centre in Centres)
        {
            canvas.DrawCircle(centre, Radius, paint);
        }
    });

    private static SKPath Circle(SKPoint centre)
    {
        using var builder = new SKPathBuilder();
        builder.AddCircle(centre.X, centre.Y, Radius);
        return builder.Detach();
    }

    private void InUnits(Action draw)
    {
        using var restored = new SKAutoCanvasRestore(canvas);
        canvas.Translate(square.Left, square.Top);
        canvas.Scale(square.Width / Side);
        draw();
    }
}
