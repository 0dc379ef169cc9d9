using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.Records;

namespace Overview.Content.Joining;

/// <summary>Chooses the records that a Catalogue can hold: without an error, and referring only to each other.</summary>
internal static class SoundRecords
{
    /// <summary>The sound records by key.</summary>
    /// <param name="declared">All records.</param>
    /// <param name="errors">Where errors were found that only all files together show.</param>
    /// <param name="hidden">Records that are not public.</param>
    public static Dictionary<RecordKey, IContentRecord> Of(
        IReadOnlyList<ParsedRecord> declared, HashSet<Location> errors, HashSet<RecordKey> hidden)
    {
        var sound = new Dictionary<RecordKey, ParsedRecord>();
        foreach (var one in declared)
        {
            if (one.Record is not null && !hidden.Contains(one.Key) && !HasError(one, errors))
            {
                sound.TryAdd(one.Key, one);
            }
        }

        while (FindBroken(sound) is { Count: > 0 } broken)
        {
            broken.ForEach(key => sound.Remove(key));
        }

        return sound.ToDictionary(pair => pair.Key, pair => WithoutAbsent(pair.Value.Record!, sound));
    }

    /// <summary>An error stands at the record itself, or at the field by which it was found.</summary>
    private static bool HasError(ParsedRecord record, HashSet<Location> errors) => errors.Contains(record.Location)
        || (record.Fields?.Entries.Any(entry => errors.Contains(entry.Value.Location)) ?? false);

    /// <summary>Records that refer to one that is not there: leaving them out may break others in turn.</summary>
    private static List<RecordKey> FindBroken(Dictionary<RecordKey, ParsedRecord> sound) =>
        [.. sound.Values
            .Where(one => one.References.Any(mention => !mention.IsOptional && !sound.ContainsKey(mention.Target)))
            .Select(one => one.Key)];

    private static IContentRecord WithoutAbsent(IContentRecord record, Dictionary<RecordKey, ParsedRecord> sound)
    {
        bool IsThere(ProjectId id) => sound.ContainsKey(RecordKey.Of(id));
        return record switch
        {
            Project { Related.Count: > 0 } project => project with { Related = [.. project.Related.Where(IsThere)] },
            Edition { Cases.Count: > 0 } edition => edition with
            {
                Cases = [.. edition.Cases.Select(one => one.Project is { } id && !IsThere(id)
                    ? one with { Project = null }
                    : one)],
            },
            _ => record,
        };
    }
}
