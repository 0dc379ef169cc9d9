using System.Buffers;
using Overview.Theme.Drawing;
using Overview.Theme.Words;

namespace Overview.Theme.Pictures;

/// <summary>Draws share pictures: the title on deep blue, an amber line, and the facts on paper.</summary>
internal sealed class SharePictureDrawing
{
    private const int Margin = 72;
    private const int PaperTop = 438;
    private const int LineHeight = 10;
    private const int TitleMiddle = 290;
    private const int FirstFact = 504;
    private const int FactStep = 48;
    private const int SignSize = 72;
    private const int SignTop = 52;
    private const int WordmarkX = Margin + SignSize + 18;
    private const int GhostSize = 760;

    private const int White = 0;
    private const int Pale = 1;
    private const int Ghost = 2;
    private const int Amber = 3;
    private const int WhiteOnAmber = 4;
    private const int Paper = 5;
    private const int Ink = 6;
    private const int PaleInk = 7;

    private static readonly Palette Palette = new(
        (Colours.Blue, Colours.Paper),
        (Colours.Blue, Colours.PaleBlue),
        (Colours.Blue, Colours.Blue.Towards(Colours.PaleBlue, 1, 12)),
        (Colours.Blue, Colours.Amber),
        (Colours.Amber, Colours.Paper),
        (Colours.Blue, Colours.Paper),
        (Colours.Paper, Colours.Ink),
        (Colours.Paper, Colours.PaleInk));

    private static readonly (int Size, int Lines)[] TitleSizes = [(80, 2), (72, 2), (64, 3), (56, 3), (52, 4), (44, 5)];
    private static readonly (int Size, int Lines)[] StatusSizes = [(36, 1), (32, 1), (28, 1)];
    private static readonly (int Size, int Lines)[] FactSizes = [(32, 1), (28, 1), (26, 1), (24, 1)];

    private readonly LetterCase _bold = new(Letters.Load("bold"));
    private readonly LetterCase _regular = new(Letters.Load("regular"));
    private readonly byte[] _base;

    /// <summary>Draws what all pictures share.</summary>
    /// <param name="siteName">The name beside the mark.</param>
    public SharePictureDrawing(string siteName)
    {
        var canvas = new Canvas(SharePicture.Width, SharePicture.Height);
        DrawBase(canvas, siteName);
        _base = canvas.Pixels.ToArray();
    }

    /// <summary>The picture as a PNG file.</summary>
    public byte[] Draw(SharePicture picture)
    {
        var pixels = ArrayPool<byte>.Shared.Rent(_base.Length);
        try
        {
            _base.CopyTo(pixels, 0);
            var canvas = new Canvas(SharePicture.Width, pixels.AsMemory(0, _base.Length));
            DrawTitle(canvas, picture.Title);
            DrawFacts(canvas, picture.Lines);
            return Png.Write(canvas, Palette);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(pixels);
        }
    }

    private void DrawBase(Canvas canvas, string siteName)
    {
        new Mark(canvas, SharePicture.Width - (GhostSize * 0.72), -GhostSize * 0.24, GhostSize).LayRings(Ghost);
        canvas.FillRows(PaperTop, SharePicture.Height - PaperTop, Paper);
        canvas.FillRows(PaperTop, LineHeight, Amber);
        var mark = new Mark(canvas, Margin - (SignSize * 0.1), SignTop, SignSize * 1.2);
        mark.LayAll(White, Amber, WhiteOnAmber);
        _bold.Write(canvas, siteName, (WordmarkX, 94), (44, White));
        _regular.Write(canvas, SiteSubject.Words, (WordmarkX, 130), (26, Pale));
    }

    private void DrawTitle(Canvas canvas, string title)
    {
        var block = TextBlock.Fit(title, _bold, SharePicture.Width - (2 * Margin), TitleSizes);
        var step = block.Size * 6 / 5;
        var line = TitleMiddle + (block.Size * 7 / 20) - (step * (block.Lines.Count - 1) / 2);
        foreach (var text in block.Lines)
        {
            _bold.Write(canvas, text, (Margin, line), (block.Size, White));
            line += step;
        }
    }

    private void DrawFacts(Canvas canvas, IReadOnlyList<string> facts)
    {
        for (var index = 0; index < facts.Count; index++)
        {
            var (letters, sizes, ink) = index == 0 ? (_bold, StatusSizes, Ink) : (_regular, FactSizes, PaleInk);
            var block = TextBlock.Fit(facts[index], letters, SharePicture.Width - (2 * Margin), sizes);
            letters.Write(canvas, block.Lines[0], (Margin, FirstFact + (index * FactStep)), (block.Size, ink));
        }
    }
}
