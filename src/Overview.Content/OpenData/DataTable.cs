using Overview.Content.Building;

namespace Overview.Content.OpenData;

/// <summary>A table of open data.</summary>
public sealed class DataTable
{
    private readonly Func<Site, IEnumerable<IReadOnlyList<object?>>> _rows;

    internal DataTable(
        IReadOnlyList<DataColumn> columns, Func<Site, IEnumerable<IReadOnlyList<object?>>> rows)
    {
        Columns = columns;
        _rows = rows;
    }

    /// <summary>Its name: that of the file, without the ending.</summary>
    public required string Name { get; init; }

    /// <summary>What one row stands for, in a phrase.</summary>
    public required string RowMeaning { get; init; }

    /// <summary>The columns that tell one row from all others.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>The columns, in the order in which they stand.</summary>
    public IReadOnlyList<DataColumn> Columns { get; }

    /// <summary>
    /// The rows, each with a value for each column: null where it is not known, else text, bool, int, decimal, day or
    /// list of texts, as the type of the column says.
    /// </summary>
    public IEnumerable<IReadOnlyList<object?>> RowsOf(Site site) => _rows(site);
}
