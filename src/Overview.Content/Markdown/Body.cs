using System.Text;
using Overview.Content.Identifiers;

namespace Overview.Content.Markdown;

/// <summary>The checked text of a page: safe HTML, its headings and its links.</summary>
/// <param name="Html">HTML with places still to be filled in, see <paramref name="Insertions"/>.</param>
/// <param name="Insertions">Those places, in ascending order.</param>
/// <param name="Headings">The headings, in order.</param>
/// <param name="Links">The links to pages of the site that the author wrote, in order.</param>
public sealed record Body(
    string Html,
    IReadOnlyList<BodyInsertion> Insertions,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<AuthorLink> Links)
{
    /// <summary>A body without any text.</summary>
    public static Body Empty { get; } = new(string.Empty, [], [], []);

    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => Html.Length == 0;

    /// <summary>The finished HTML.</summary>
    /// <param name="basePath">The path under which the site is served, without a slash at the end.</param>
    /// <param name="linkTo">The HTML of a link to a record.</param>
    /// <param name="place">Where it stands among other bodies; null on a page of its own.</param>
    /// <param name="markup">What the theme adds; null: nothing.</param>
    public string Render(
        string basePath, Func<RecordKey, string> linkTo, BodyPlace? place = null, BodyMarkup? markup = null)
    {
        if (Insertions.Count == 0)
        {
            return place is null ? Html : place.Fit(Html);
        }

        var html = new StringBuilder(Html.Length + (Insertions.Count * 64));
        var from = 0;
        foreach (var insertion in Insertions)
        {
            Append(html, from, insertion.Offset, place).Append(insertion switch
            {
                { Acronym: { } acronym } => markup?.Acronym(acronym) ?? acronym,
                { Picture: { } url } => markup?.Picture(url),
                { Target: { } key } => linkTo(key),
                _ => basePath,
            });
            from = insertion.Offset + (insertion.Acronym?.Length ?? 0);
        }

        return Append(html, from, Html.Length, place).ToString();
    }

    private StringBuilder Append(StringBuilder html, int from, int to, BodyPlace? place) =>
        place is null ? html.Append(Html, from, to - from) : html.Append(place.Fit(Html[from..to]));
}
