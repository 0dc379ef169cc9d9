using Overview.Content.Records;

namespace Overview.Content.OpenData;

/// <summary>
/// What a project has several of, such as sources: a table of its own among the files, a list inside the project in JSON.
/// </summary>
public sealed class ProjectPart
{
    private readonly Func<Project, IEnumerable<IReadOnlyList<object?>>> _rows;

    private ProjectPart(
        IReadOnlyList<DataColumn> columns, Func<Project, IEnumerable<IReadOnlyList<object?>>> rows, DataTable table)
    {
        Columns = columns;
        _rows = rows;
        Table = table;
    }

    /// <summary>The columns inside a project.</summary>
    public IReadOnlyList<DataColumn> Columns { get; }

    /// <summary>The same parts of all projects as a table, with the project's id and the number in its list in front.</summary>
    public DataTable Table { get; }

    /// <summary>The rows of a project.</summary>
    public IEnumerable<IReadOnlyList<object?>> RowsOf(Project project) => _rows(project);

    /// <summary>Makes the part from its columns.</summary>
    internal static ProjectPart Of<T>(
        string name, string rowMeaning, RowShape<T> shape, Func<Project, IEnumerable<T>> parts)
    {
        DataColumn[] key =
        [
            OpenData.Columns.IdOf("projects", "project", "Id of the project.").Required(),
            OpenData.Columns.Of(DataType.Whole, "number", "Its number in the project's list, from 1.").Required(),
        ];
        var table = new DataTable([.. key, .. shape.Columns], site => site.Catalogue.Projects.SelectMany(project =>
            parts(project).Select((part, index) => (IReadOnlyList<object?>)
                [project.Id.Value, index + 1, .. shape.RowOf(part)])))
        {
            Name = name,
            RowMeaning = rowMeaning,
            Key = ["project", "number"],
        };
        return new ProjectPart(shape.Columns, project => parts(project).Select(shape.RowOf), table);
    }
}
