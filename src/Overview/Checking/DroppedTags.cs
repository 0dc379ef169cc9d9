using System.Text.RegularExpressions;

namespace Overview.Checking;

/// <summary>
/// Finds tags that the parser of the checks leaves out of the page, such as those of a template that becomes a shadow
/// tree. Browsers do not all leave out the same: what one of them shows must not escape the checks.
/// </summary>
internal static partial class DroppedTags
{
    private const string Script = "script";

    /// <summary>A problem for each kind of element of which the text has more than the page.</summary>
    /// <param name="html">The page as text. Authors' signs of markup are encoded in it, so what looks like a tag is one.</param>
    /// <param name="page">The same page as the parser reads it.</param>
    public static IEnumerable<string> Run(string html, PageElements page)
    {
        var surplus = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        Count(surplus, html, 1);
        foreach (var element in page.All)
        {
            Add(surplus, element.LocalName, -1);
            if (element.LocalName == Script)
            {
                Count(surplus, element.TextContent, -1);
            }
        }

        return surplus.Where(one => one.Value > 0).Select(one => $"<{one.Key}> stands where browsers may drop it");
    }

    private static void Count(Dictionary<string, int> surplus, string text, int by)
    {
        foreach (var match in StartTag().EnumerateMatches(text))
        {
            Add(surplus, text.AsSpan(match.Index + 1, match.Length - 1), by);
        }
    }

    private static void Add(Dictionary<string, int> surplus, ReadOnlySpan<char> name, int by)
    {
        var byName = surplus.GetAlternateLookup<ReadOnlySpan<char>>();
        byName[name] = byName.TryGetValue(name, out var count) ? count + by : by;
    }

    [GeneratedRegex("<[a-zA-Z][a-zA-Z0-9-]*")]
    private static partial Regex StartTag();
}
