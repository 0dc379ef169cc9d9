using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>
/// Follows the headings of a body: their levels may not skip one, and their ids are unique on the page.
/// </summary>
internal sealed class HeadingOutline(BodyDraft draft)
{
    private const int TopLevel = 2;

    /// <summary>All ids that the theme gives to parts of a page begin so.</summary>
    private const string ThemePrefix = "ov-";

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);
    private int _level = 1;

    /// <summary>Checks a heading and gives it its place.</summary>
    /// <param name="level">The level that the author wrote, 1 to 6.</param>
    /// <param name="words">Its words without markup.</param>
    /// <param name="offset">Where it begins.</param>
    public Heading Next(int level, string words, int offset)
    {
        if (level < TopLevel)
        {
            draft.Report(MarkdownRules.TopHeading, offset);
        }
        else if (level > _level + 1)
        {
            draft.Report(MarkdownRules.SkippedLevel, offset, level, _level + 1, new string('#', _level + 1));
        }

        if (words.Length == 0)
        {
            draft.Report(MarkdownRules.EmptyHeading, offset);
        }

        _level = Math.Max(level, TopLevel);
        return new Heading(_level, UniqueId(words), words);
    }

    private string UniqueId(string words)
    {
        var wanted = Wanted(words);
        var id = wanted;
        while (!_ids.Add(id))
        {
            var number = _repeats.GetValueOrDefault(wanted, 1) + 1;
            _repeats[wanted] = number;
            id = $"{wanted}-{number}";
        }

        return id;
    }

    /// <summary>An id begins with a letter, and leaves alone the anchors of sources and notes, and of the theme.</summary>
    private static string Wanted(string words)
    {
        var slug = Slug.Of(words);
        if (slug.Length == 0)
        {
            return "section";
        }

        var isTaken = char.IsAsciiDigit(slug[0]) || IsNumbered(slug, "source") || IsNumbered(slug, "note")
            || IsNumbered(slug, "note-ref") || slug.StartsWith(ThemePrefix, StringComparison.Ordinal);
        return isTaken ? "section-" + slug : slug;
    }

    /// <summary>True for "source" too: its second use would be "source-2".</summary>
    private static bool IsNumbered(string slug, string word) =>
        slug.StartsWith(word, StringComparison.Ordinal)
        && (slug.Length == word.Length
            || (slug[word.Length] == '-' && slug.AsSpan(word.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0));
}
