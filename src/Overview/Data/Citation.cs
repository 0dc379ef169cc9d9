using System.Globalization;
using System.Text;
using Overview.Content.Building;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>How to cite the page of a project, in the formats that reference managers read.</summary>
/// <param name="site">The site.</param>
internal sealed class Citation(Site site)
{
    private const string SpecialInTex = "&%$#_{}";

    /// <summary>An entry for BibTeX.</summary>
    public byte[] BibTex(Project project)
    {
        var settings = site.Catalogue.Settings;
        var day = project.Publication.LastChanged;
        (string Name, string Value)[] fields =
        [
            ("author", $"{{{Tex(settings.Organisation)}}}"),
            ("title", $"{{{Tex(project.Title)}}}"),
            ("howpublished", Tex(settings.Title)),
            ("year", day.Year.ToString(CultureInfo.InvariantCulture)),
            ("month", day.Month.ToString(CultureInfo.InvariantCulture)),
            ("note", $"Last changed {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"),
            ("url", UrlOf(project)),
            ("language", settings.Language),
        ];
        var lines = fields.Select(field => $"  {field.Name} = {{{field.Value}}}");
        return Encoding.UTF8.GetBytes(
            $"@misc{{overview-{project.Id.Value},\n{string.Join(",\n", lines)}\n}}\n");
    }

    /// <summary>An entry in RIS, with the line ends that its readers expect.</summary>
    public byte[] Ris(Project project)
    {
        var settings = site.Catalogue.Settings;
        var day = project.Publication.LastChanged;
        (string Tag, string Value)[] lines =
        [
            ("TY", "ELEC"),
            ("TI", project.Title),
            ("AU", settings.Organisation + ","),
            ("T2", settings.Title),
            ("PB", settings.Organisation),
            ("PY", day.Year.ToString(CultureInfo.InvariantCulture)),
            ("DA", day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
            ("AB", project.Summary),
            ("UR", UrlOf(project)),
            ("LA", settings.Language),
            ("ER", string.Empty),
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line.Tag}  - {line.Value}\r\n")));
    }

    private string UrlOf(Project project) => site.AbsoluteUrl(Routes.To(project.Id));

    /// <summary>Signs that mean something to TeX, written so that they mean themselves.</summary>
    private static string Tex(string text)
    {
        var tex = new StringBuilder();
        foreach (var sign in text)
        {
            tex.Append(sign switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                _ when SpecialInTex.Contains(sign, StringComparison.Ordinal) => $"\\{sign}",
                _ => sign.ToString(),
            });
        }

        return tex.ToString();
    }
}
