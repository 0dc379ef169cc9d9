using Overview.Content.Records;

namespace Overview.Theme.Finder;

/// <summary>
/// A way to narrow the list of projects. The choices that readers see and the attributes that the script reads are
/// both made from it, so that they cannot differ.
/// </summary>
public sealed class Facet
{
    private readonly Func<Project, IEnumerable<string>> _valuesOf;

    /// <summary>Counts the projects that have each value.</summary>
    /// <param name="name">Its name in addresses and attributes.</param>
    /// <param name="title">Its name for readers.</param>
    /// <param name="projects">All projects.</param>
    /// <param name="valuesOf">The values that a project has.</param>
    /// <param name="choices">Every value with its label, in the order in which readers see them.</param>
    public Facet(
        string name,
        string title,
        IReadOnlyCollection<Project> projects,
        Func<Project, IEnumerable<string>> valuesOf,
        IEnumerable<(string Value, string Label)> choices)
    {
        Name = name;
        Title = title;
        _valuesOf = valuesOf;
        var counts = projects.SelectMany(project => valuesOf(project).Distinct()).CountBy(value => value)
            .ToDictionary();
        Values = [.. choices.Select(one => new FacetValue(one.Value, one.Label, counts.GetValueOrDefault(one.Value)))];
    }

    /// <summary>Its name in addresses and attributes.</summary>
    public string Name { get; }

    /// <summary>Its name for readers.</summary>
    public string Title { get; }

    /// <summary>Its choices.</summary>
    public IReadOnlyList<FacetValue> Values { get; }

    /// <summary>The values that a project has, parted by spaces.</summary>
    public string Of(Project project) => string.Join(' ', _valuesOf(project).Distinct());
}
