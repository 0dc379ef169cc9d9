using CsvHelper;
using Overview.Content.Building;
using Overview.Content.OpenData;

namespace Overview.Data;

/// <summary>
/// A table as comma-separated values (RFC 4180) in UTF-8, with a byte order mark, by which spreadsheets know it.
/// </summary>
internal static class TableCsv
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\r\n",
        // CellText makes formulas harmless in a way that can be undone.
        Injection = CsvInjection.None,
        WriteByteOrderMark = true,
    };

    /// <summary>The bytes of the file, and the number of rows below its header.</summary>
    public static (byte[] Bytes, int Rows) Write(DataTable table, Site site)
    {
        var rows = 0;
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            WriteRow(csv, table.Columns.Select(column => column.Name));
            foreach (var row in table.RowsOf(site))
            {
                WriteRow(csv, row.Select(CellText.Of));
                rows++;
            }
        }

        return (bytes.ToArray(), rows);
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
