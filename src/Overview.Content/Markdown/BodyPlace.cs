using System.Text.RegularExpressions;

namespace Overview.Content.Markdown;

/// <summary>A place for a body among others on one page: its ids stay its own, its headings stand below another.</summary>
/// <param name="IdPrefix">What comes before each of its ids, and before each link to one.</param>
/// <param name="LevelsDeeper">By how many levels its headings stand deeper than on a page of its own.</param>
public sealed partial record BodyPlace(string IdPrefix, int LevelsDeeper)
{
    private const int LowestLevel = 6;

    /// <summary>
    /// A body's HTML as it reads in this place. Safe on what the body's writers wrote: every <c>&lt;</c> and <c>"</c>
    /// of an author's text is encoded there, so what looks like a tag is one.
    /// </summary>
    public string Fit(string html) => Anchor().Replace(HeadingTag().Replace(html, Deepen), "$&" + IdPrefix);

    private string Deepen(Match tag)
    {
        var level = Math.Min(tag.Value[^1] - '0' + LevelsDeeper, LowestLevel);
        return tag.Value[..^1] + (char)('0' + level);
    }

    [GeneratedRegex("</?h[1-6](?=[ >])")]
    private static partial Regex HeadingTag();

    [GeneratedRegex(" (?:id=\"|href=\"#)")]
    private static partial Regex Anchor();
}
