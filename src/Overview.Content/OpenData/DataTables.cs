namespace Overview.Content.OpenData;

/// <summary>All that is published as open data.</summary>
public static class DataTables
{
    /// <summary>The tables, each a file of comma-separated values.</summary>
    public static IReadOnlyList<DataTable> All { get; } =
        [ProjectTable.Table, .. ProjectParts.All.Select(part => part.Table), OrganisationTable.Table, CodeTable.Table];
}
