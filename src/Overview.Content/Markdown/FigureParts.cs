using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Overview.Content.Markdown;

/// <summary>What a block <c>::: figure</c> consists of, line by line.</summary>
internal sealed class FigureParts
{
    /// <summary>The name of the block.</summary>
    public const string BlockName = "figure";

    private const string CreditWord = "Credit:";
    private const string LicenceWord = "Licence:";

    private readonly List<LinkInline> _pictures = [];
    private readonly List<Block> _others = [];
    private readonly List<IReadOnlyList<Inline>> _caption = [];

    private FigureParts()
    {
    }

    /// <summary>The pictures; a sound figure has one.</summary>
    public IReadOnlyList<LinkInline> Pictures => _pictures;

    /// <summary>The lines of the caption.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Caption => _caption;

    /// <summary>What cannot stand in a figure.</summary>
    public IReadOnlyList<Block> Others => _others;

    /// <summary>Who made the picture; null where no line says so.</summary>
    public string? Credit { get; private set; }

    /// <summary>Under which licence it is used; null where no line says so.</summary>
    public string? Licence { get; private set; }

    /// <summary>Sorts the lines of a block.</summary>
    public static FigureParts Of(CustomContainer block)
    {
        var parts = new FigureParts();
        foreach (var child in block)
        {
            if (child is ParagraphBlock { Inline: { } inlines })
            {
                parts.Sort(inlines);
            }
            else
            {
                parts._others.Add(child);
            }
        }

        return parts;
    }

    /// <summary>True for a block that is a figure.</summary>
    public static bool IsFigure(CustomContainer block) => $"{block.Info} {block.Arguments}".Trim() == BlockName;

    private void Sort(ContainerInline inlines)
    {
        var line = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is LineBreakInline)
            {
                SortLine(line);
                line = [];
            }
            else
            {
                line.Add(inline);
            }
        }

        SortLine(line);
    }

    private void SortLine(List<Inline> line)
    {
        var pictures = line.OfType<LinkInline>().Where(one => one.IsImage).ToList();
        var words = PlainText.Of(line);
        if (pictures.Count > 0)
        {
            _pictures.AddRange(pictures);
        }
        else if (After(CreditWord, words) is { } credit)
        {
            Credit ??= credit;
        }
        else if (After(LicenceWord, words) is { } licence)
        {
            Licence ??= licence;
        }
        else if (words.Length > 0)
        {
            _caption.Add(line);
        }
    }

    /// <summary>What stands behind a word at the start of a line; null where nothing does.</summary>
    private static string? After(string word, string line) =>
        line.StartsWith(word, StringComparison.Ordinal) && line.Length > word.Length
            ? line[word.Length..].Trim()
            : null;
}
