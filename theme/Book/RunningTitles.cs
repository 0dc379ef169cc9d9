using System.Globalization;
using System.Text;
using Overview.Content.Building;

namespace Overview.Theme.Book;

/// <summary>
/// The stylesheet that puts the document's title and the theme's name at the head of each page on paper. CSS knows no
/// other way to a running title than a named kind of page for each.
/// </summary>
public static class RunningTitles
{
    /// <summary>The text of the stylesheet.</summary>
    public static string Css(Site site)
    {
        var plan = new BookPlan(site.Catalogue);
        var css = new StringBuilder();
        foreach (var part in plan.Parts)
        {
            Append(css, part.Anchor, part.PageName, site.Catalogue.Settings.Title, part.Title);
        }

        foreach (var index in plan.Indexes)
        {
            Append(css, index.Anchor, index.Anchor, site.Catalogue.Settings.Title, index.Title);
        }

        return css.ToString();
    }

    /// <summary>Words of an author inside a string of CSS.</summary>
    internal static string Quote(string words)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in words)
        {
            if (character is '"' or '\\' or '<' || char.IsControl(character))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\{(int)character:x} ");
            }
            else
            {
                quoted.Append(character);
            }
        }

        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder css, string anchor, string page, string left, string right) => css
        .Append("@page ").Append(page).Append(" { @top-left { content: ").Append(Quote(left))
        .Append("; } @top-right { content: ").Append(Quote(right)).Append("; } }\n")
        .Append("section[aria-labelledby=\"").Append(anchor).Append("\"] { page: ").Append(page).Append("; }\n");
}
