using System.Text.Encodings.Web;
using System.Text.Unicode;
using Overview.Content.Building;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Theme.Layout;

/// <summary>
/// Marks up an acronym where a page uses it first. What it stands for is its title, which a mouse shows; a finger or a
/// keyboard follows the link to the glossary.
/// </summary>
internal static class AcronymMark
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The acronym as a link to its term; plain letters where the glossary does not expand it.</summary>
    public static string Link(Site site, string letters) => site.Catalogue.TermOf(letters) is { } term
        ? $"<a class=\"ov-term\" href=\"{Encoder.Encode(site.Href(Routes.To(term.Id)))}\">{Mark(term, letters)}</a>"
        : letters;

    /// <summary>The acronym without a link, for the whole overview as one document.</summary>
    public static string WithoutLink(Site site, string letters) =>
        site.Catalogue.TermOf(letters) is { } term ? Mark(term, letters) : letters;

    private static string Mark(Term term, string letters) =>
        $"<abbr title=\"{Encoder.Encode(term.Expansion!)}\">{letters}</abbr>";
}
