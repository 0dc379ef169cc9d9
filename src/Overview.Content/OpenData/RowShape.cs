using System.Collections;

namespace Overview.Content.OpenData;

/// <summary>The columns of a table, each with the way its value is taken from a subject.</summary>
/// <typeparam name="T">What a row is about.</typeparam>
internal sealed class RowShape<T> : IEnumerable<DataColumn>
{
    private readonly List<DataColumn> _columns = [];
    private readonly List<Func<T, object?>> _values = [];

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<DataColumn> Columns => _columns;

    /// <summary>Adds a column.</summary>
    public void Add(DataColumn column, Func<T, object?> value)
    {
        _columns.Add(column);
        _values.Add(value);
    }

    /// <summary>The values of a row.</summary>
    public IReadOnlyList<object?> RowOf(T subject) => [.. _values.Select(value => value(subject))];

    /// <inheritdoc/>
    public IEnumerator<DataColumn> GetEnumerator() => _columns.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
