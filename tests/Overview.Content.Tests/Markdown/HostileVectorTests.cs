using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Overview.Hostile;

namespace Overview.Content.Tests.Markdown;

/// <summary>
/// The first guard against script: every text of the published collections, in every place of a page's text, becomes
/// HTML in which a browser finds nothing but what the list below allows.
/// </summary>
public sealed class HostileVectorTests
{
    private static readonly HashSet<string> Elements =
    [
        "p", "h2", "a", "em", "strong", "code", "pre", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "div", "span",
        "section", "table", "thead", "tbody", "tr", "th", "td", "sup", "hr", "br", "img", "figure", "figcaption", "abbr",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "id", "class", "href", "src", "alt", "title", "rel", "scope", "role", "tabindex", "start", "aria-label",
        "loading", "decoding",
    ];

    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:"];

    [Fact]
    public void The_collections_are_of_four_families_and_hold_150_texts_at_least()
    {
        Assert.Equal(
            ["html5sec", "markdown", "owasp", "portswigger"],
            Vector.All.Select(vector => vector.Family).Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(Vector.All.Distinct().Count(), 150, Vector.All.Count);
        Assert.All(Vector.All, vector => Assert.InRange(vector.Text.Length, 1, 500));
    }

    [Fact]
    public void No_text_in_any_place_becomes_more_than_words_and_links()
    {
        foreach (var family in HostileBody.All.GroupBy(body => body.Vector.Family))
        {
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"{family.Key}: {family.Count(body => body.Codes.Count > 0)} times a finding, "
                + $"{family.Count(body => body.Codes.Count == 0)} times inert text");
        }

        Assert.Equal(Vector.All.Count * HostileField.All.Count, HostileBody.All.Count);
        Assert.DoesNotContain(HostileBody.All, body => Active(body.Html).Any());
    }

    /// <summary>What is in some HTML that may not be there.</summary>
    private static IEnumerable<string> Active(string html)
    {
        using var document = new HtmlParser().ParseDocument("<!doctype html><title>T</title><body>" + html);
        foreach (var element in document.Body!.Descendants<IElement>())
        {
            if (!Elements.Contains(element.LocalName))
            {
                yield return element.LocalName;
            }

            foreach (var attribute in element.Attributes.Where(one => !Attributes.Contains(one.Name) || IsActive(one)))
            {
                yield return $"{attribute.Name}={attribute.Value}";
            }
        }
    }

    private static bool IsActive(IAttr attribute) =>
        attribute.Name is "href" or "src"
        && !(attribute.Value is ['#', ..] or ['/', not ('/' or '\\'), ..] or "/")
        && !Schemes.Any(scheme => attribute.Value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
