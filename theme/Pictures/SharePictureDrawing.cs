using Overview.Theme.Words;
using SkiaSharp;

namespace Overview.Theme.Pictures;

/// <summary>Draws share pictures: the title on deep blue, an amber line, and the facts on paper.</summary>
/// <param name="siteName">The name beside the mark.</param>
internal sealed class SharePictureDrawing(string siteName) : IDisposable
{
    private const int Margin = 72;
    private const int Column = SharePicture.Width - (2 * Margin);
    private const int PaperTop = 438;
    private const int LineHeight = 10;
    private const int TitleMiddle = 290;
    private const int FirstFact = 504;
    private const int FactStep = 48;
    private const int SignSize = 72;
    private const int SignTop = 52;
    private const int WordmarkX = Margin + SignSize + 18;
    private const float GhostSize = 760;
    private const byte GhostAlpha = 21;

    private static readonly SKSizeI Size = new(SharePicture.Width, SharePicture.Height);
    private static readonly (int Size, int Lines)[] TitleSizes = [(80, 2), (72, 2), (64, 3), (56, 3), (52, 4), (44, 5)];
    private static readonly (int Size, int Lines)[] StatusSizes = [(36, 1), (32, 1), (28, 1)];
    private static readonly (int Size, int Lines)[] FactSizes = [(32, 1), (28, 1), (26, 1), (24, 1)];

    private readonly PictureFont _bold = PictureFont.LoadBold();
    private readonly PictureFont _regular = PictureFont.LoadRegular();

    /// <summary>The picture as a PNG file.</summary>
    public byte[] Draw(SharePicture picture) => Png.DrawOpaque(Size, canvas =>
    {
        DrawGround(canvas);
        DrawWordmark(canvas);
        DrawTitle(canvas, picture.Title);
        DrawFacts(canvas, picture.Lines);
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _bold.Dispose();
        _regular.Dispose();
    }

    private static void DrawGround(SKCanvas canvas)
    {
        canvas.Clear(Colours.Blue);
        var ghost = SKRect.Create(Size.Width - (GhostSize * 0.72f), -GhostSize * 0.24f, GhostSize, GhostSize);
        new Mark(canvas, ghost).DrawRings(Colours.PaleBlue.WithAlpha(GhostAlpha));
        FillRows(canvas, PaperTop, Size.Height - PaperTop, Colours.Paper);
        FillRows(canvas, PaperTop, LineHeight, Colours.Amber);
    }

    private static void FillRows(SKCanvas canvas, int top, int height, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect(0, top, Size.Width, height, paint);
    }

    private void DrawWordmark(SKCanvas canvas)
    {
        var mark = new Mark(canvas, SKRect.Create(Margin - (SignSize * 0.1f), SignTop, SignSize * 1.2f, SignSize * 1.2f));
        mark.DrawHeart(Colours.Amber);
        mark.DrawRings(Colours.Paper);
        _bold.Write(canvas, siteName, new SKPoint(WordmarkX, 94), (44, Colours.Paper));
        _regular.Write(canvas, SiteSubject.Words, new SKPoint(WordmarkX, 130), (26, Colours.PaleBlue));
    }

    private void DrawTitle(SKCanvas canvas, string title)
    {
        var fitted = FittedText.Fit(title, _bold, Column, TitleSizes);
        var step = fitted.Size * 6 / 5;
        var line = TitleMiddle + (fitted.Size * 7 / 20) - (step * (fitted.Lines.Count - 1) / 2);
        foreach (var text in fitted.Lines)
        {
            _bold.Write(canvas, text, new SKPoint(Margin, line), (fitted.Size, Colours.Paper));
            line += step;
        }
    }

    private void DrawFacts(SKCanvas canvas, IReadOnlyList<string> facts)
    {
        for (var index = 0; index < facts.Count; index++)
        {
            var (font, sizes, colour) = index == 0
                ? (_bold, StatusSizes, Colours.Ink)
                : (_regular, FactSizes, Colours.PaleInk);
            var fitted = FittedText.Fit(facts[index], font, Column, sizes);
            var place = new SKPoint(Margin, FirstFact + (index * FactStep));
            font.Write(canvas, fitted.Lines[0], place, (fitted.Size, colour));
        }
    }
}
