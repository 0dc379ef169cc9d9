using System.Text.Json;
using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;

namespace Overview.Content.Frozen;

/// <summary>Reads the files of snapshots.</summary>
internal static class SnapshotParser
{
    /// <summary>What a file of a snapshot gave; null where a file belongs to none.</summary>
    /// <param name="path">The file, relative to the input folder.</param>
    /// <param name="text">What it holds.</param>
    public static ParsedFile? Parse(string path, string text)
    {
        if (FrozenFolder.IsCopy(path))
        {
            return new ParsedFile(path, [], []) { Copy = new FrozenCopy(text) };
        }

        return FrozenFolder.ListAt(path) is { } edition ? ParseList(path, text, edition) : null;
    }

    private static ParsedFile ParseList(string path, string text, EditionId edition)
    {
        var (record, problem) = Read(path, text, edition);
        var place = Location.StartOf(path);
        List<Finding> findings = problem is null ? [] : [ProvenanceRules.SnapshotUnreadable.At(place, problem)];
        return new ParsedFile(
            path,
            [
                new ParsedRecord(
                    new RecordKey(RecordKind.Snapshot, edition.Value),
                    null,
                    record,
                    place,
                    [new Reference(RecordKey.Of(edition), place, IsOptional: false)],
                    []),
            ],
            findings);
    }

    private static (FrozenEdition? Record, string? Problem) Read(string path, string text, EditionId edition)
    {
        try
        {
            var record = SnapshotFile.Read(path, text);
            var ids = record.Projects.Select(project => project.Id.Value).ToList();
            var isSound = record.Edition == edition && ids.All(KebabCase.IsKebabCase)
                && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count;
            return isSound ? (record, null) : (null, "its ids are not those of its folder and files");
        }
        catch (JsonException broken)
        {
            return (null, FirstSentence(broken.Message));
        }
    }

    /// <summary>The rest of the message tells of types of the program.</summary>
    private static string FirstSentence(string message) => message.Split(". ")[0].TrimEnd('.');
}
