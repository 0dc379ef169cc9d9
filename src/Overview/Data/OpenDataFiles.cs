using System.Security.Cryptography;
using Overview.Content.Building;
using Overview.Content.OpenData;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>Makes all files of open data but those of single projects.</summary>
/// <param name="site">The site.</param>
internal sealed class OpenDataFiles(Site site)
{
    private const string Json = "application/json";

    /// <summary>The files, in the order in which readers meet them.</summary>
    public IReadOnlyList<DataFile> Make()
    {
        var json = new ProjectJson(site);
        var schema = new JsonSchema(site);
        List<DataFile> files =
        [
            .. DataTables.All.Select(MakeTable),
            Make(
                FileRoutes.ProjectsJson,
                "All projects with their sources, figures and updates",
                Json,
                json.WriteAll(),
                site.Catalogue.Projects.Count),
            Make(
                FileRoutes.ProjectsSchema,
                "JSON Schema of all projects",
                "application/schema+json",
                schema.WriteProjects()),
            Make(
                FileRoutes.ProjectSchema,
                "JSON Schema of one project",
                "application/schema+json",
                schema.WriteProject()),
        ];
        var data = files.ConvertAll(file => file.Download);
        files.Add(Make(
            FileRoutes.DataPackage,
            "Data package: the tables described for programs (Frictionless)",
            Json,
            new DataPackage(site).Write(data)));
        files.Add(Make(
            FileRoutes.DataCatalogue,
            "Entry for a catalogue of data sets (DCAT)",
            "application/ld+json",
            new DataCatalogue(site).Write(data)));
        var reviews = new Reviews(site);
        files.Add(Make(
            FileRoutes.Reviews,
            "Reviews: when each page was held against its sources, and when that is due again",
            Json,
            reviews.Write(),
            reviews.Count));
        return files;
    }

    private DataFile MakeTable(DataTable table)
    {
        var (bytes, rows) = TableCsv.Write(table, site);
        var file = Make(FileRoutes.Table(table.Name), TitleOf(table), "text/csv", bytes, rows);
        return file with { Download = file.Download with { Table = table } };
    }

    private static string TitleOf(DataTable table) => $"{char.ToUpperInvariant(table.Name[0])}{table.Name[1..]}";

    private static DataFile Make(string url, string title, string mediaType, byte[] bytes, int? rows = null) => new(
        new Download(url, title, mediaType, bytes.Length)
        {
            Rows = rows,
            Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        },
        bytes);
}
