using Overview.Content.Findings;
using Overview.Content.Parsing;

namespace Overview.Content.Frozen;

/// <summary>Holds the copies of snapshots against their lists: what was frozen stays as it was.</summary>
internal sealed class SnapshotCheck
{
    private readonly Dictionary<string, FrozenCopy> _copies;
    private readonly List<FrozenEdition> _editions;

    /// <summary>Takes what all files gave.</summary>
    public SnapshotCheck(IReadOnlyList<ParsedFile> files)
    {
        _copies = files.Where(file => file.Copy is not null)
            .ToDictionary(file => file.Path, file => file.Copy!, StringComparer.Ordinal);
        _editions = [.. files.SelectMany(file => file.Records).Select(one => one.Record).OfType<FrozenEdition>()];
    }

    /// <summary>What was changed, taken away or added since.</summary>
    public IEnumerable<Finding> Run()
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edition in _editions)
        {
            foreach (var project in edition.Projects)
            {
                var path = FrozenFolder.Copy(edition.Edition, project.Id);
                listed.Add(path);
                if (!_copies.TryGetValue(path, out var copy))
                {
                    yield return ProvenanceRules.FrozenMissing.At(Location.StartOf(edition.File), path);
                }
                else if (copy.Hash != project.Hash)
                {
                    yield return ProvenanceRules.FrozenChanged.At(Location.StartOf(path));
                }
            }
        }

        var folders = _editions.ConvertAll(edition => FrozenFolder.Of(edition.Edition));
        foreach (var path in _copies.Keys.Where(path => !listed.Contains(path) && IsIn(folders, path)))
        {
            yield return ProvenanceRules.FrozenStray.At(Location.StartOf(path));
        }
    }

    /// <summary>The snapshot with the texts of its copies.</summary>
    public FrozenEdition Complete(FrozenEdition edition) => edition with
    {
        Projects = [.. edition.Projects.Select(project => project with
        {
            Text = _copies.GetValueOrDefault(FrozenFolder.Copy(edition.Edition, project.Id))?.Text ?? string.Empty,
        })],
    };

    /// <summary>A folder whose list cannot be read has told of that already.</summary>
    private static bool IsIn(IEnumerable<string> folders, string path) =>
        folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
