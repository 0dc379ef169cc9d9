using System.Text.Json;
using Overview.Content.Building;
using Overview.Content.OpenData;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>Projects as JSON, by themselves and all together: the values of the tables, joined.</summary>
/// <param name="site">The site.</param>
internal sealed class ProjectJson(Site site)
{
    /// <summary>One project as a file.</summary>
    public byte[] Write(Project project) => JsonValues.Document(json =>
    {
        json.WriteString("$schema", site.AbsoluteUrl(FileRoutes.ProjectSchema));
        json.WriteString("schema-version", SchemaVersion.Current.Number);
        json.WriteString("licence", OpenGovernmentLicence.Url);
        WriteBody(json, project);
    });

    /// <summary>All projects as a file.</summary>
    public byte[] WriteAll() => JsonValues.Document(json =>
    {
        json.WriteString("$schema", site.AbsoluteUrl(FileRoutes.ProjectsSchema));
        json.WriteString("schema-version", SchemaVersion.Current.Number);
        json.WriteString("title", site.Catalogue.Settings.Title);
        json.WriteString("publisher", site.Catalogue.Settings.Organisation);
        json.WriteString("licence", OpenGovernmentLicence.Url);
        json.WriteStartArray("projects");
        foreach (var project in site.Catalogue.Projects)
        {
            json.WriteStartObject();
            WriteBody(json, project);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private void WriteBody(Utf8JsonWriter json, Project project)
    {
        json.WriteRow(ProjectTable.Table.Columns, ProjectTable.RowOf(site, project));
        foreach (var part in ProjectParts.All)
        {
            json.WriteStartArray(part.Table.Name);
            foreach (var row in part.RowsOf(project))
            {
                json.WriteStartObject();
                json.WriteRow(part.Columns, row);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
