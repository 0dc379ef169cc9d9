using System.Globalization;
using CsvHelper;
using Overview.Content.Building;

namespace Overview.Data;

/// <summary>All projects as comma-separated values (RFC 4180), lists within a cell parted by semicolons.</summary>
internal static class ProjectsCsv
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\r\n",
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    private static readonly (string Name, Func<ProjectRow, object?> Value)[] Columns =
    [
        ("id", row => row.Id),
        ("title", row => row.Title),
        ("summary", row => row.Summary),
        ("url", row => row.Url),
        ("theme", row => row.Theme),
        ("services", row => Cell(row.Services)),
        ("lead", row => row.Lead),
        ("partners", row => Cell(row.Partners)),
        ("areas", row => Cell(row.Areas)),
        ("regions", row => Cell(row.Regions)),
        ("national", row => row.National ? "true" : "false"),
        ("status", row => row.Status),
        ("as-of", row => row.AsOf),
        ("started", row => row.Started),
        ("confidence", row => row.Confidence),
        ("evidence", row => row.Evidence),
        ("editions", row => Cell(row.Editions)),
        ("sources", row => row.Sources),
        ("added", row => row.Added),
        ("changed", row => row.Changed),
        ("reviewed", row => row.Reviewed),
    ];

    /// <summary>The bytes of the file: UTF-8, with a byte order mark, by which spreadsheets know it.</summary>
    public static byte[] Write(Site site)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            WriteRow(csv, Columns.Select(column => column.Name));
            foreach (var project in site.Catalogue.Projects)
            {
                var row = ProjectRow.Of(site, project);
                WriteRow(csv, Columns.Select(column => column.Value(row)));
            }
        }

        return bytes.ToArray();
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty);
        }

        csv.EndRecord();
    }

    private static string Cell(IEnumerable<string> values) => string.Join(';', values);
}
