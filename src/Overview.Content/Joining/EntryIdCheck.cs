using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.Records;

namespace Overview.Content.Joining;

/// <summary>
/// Finds entries of data files whose own id is wrong: one that others mention by another, or that the site itself
/// speaks of. The mistake is told where the id stands, not at each mention.
/// </summary>
/// <param name="declared">All records.</param>
/// <param name="open">Kinds of which nobody can tell all ids.</param>
internal sealed class EntryIdCheck(IReadOnlyList<ParsedRecord> declared, HashSet<RecordKind> open)
{
    private const string Id = "id";

    private readonly List<ParsedRecord> _entries =
        [.. declared.Where(one => one.Key.Id.Length > 0 && ContentParser.EntryFiles.ContainsKey(one.Key.Kind))];

    /// <summary>A finding when the region is missing that stands for the whole country.</summary>
    public IEnumerable<Finding> Required()
    {
        var key = RecordKey.Of(Region.National);
        if (open.Contains(key.Kind) || _entries.Exists(one => one.Key == key))
        {
            yield break;
        }

        var place = Find(key, isMentioned: true)?.PlaceOf(Id) ?? Location.StartOf(ContentParser.EntryFiles[key.Kind]);
        yield return FieldRules.MissingEntry.At(place, key.Kind.WithArticle(), key.Id);
    }

    /// <summary>The entry that is meant by an id which none has; null where the mention is the mistake.</summary>
    /// <param name="target">What is mentioned.</param>
    /// <param name="mentions">How often each id is mentioned.</param>
    public Finding? Meant(RecordKey target, IReadOnlyDictionary<RecordKey, int> mentions)
    {
        var entry = Find(target, mentions.GetValueOrDefault(target) > 1);
        return entry is null || mentions.ContainsKey(entry.Key)
            ? null
            : FieldRules.OtherId.At(entry.PlaceOf(Id), entry.Key.Id, Quotation.Of(target.Id));
    }

    /// <summary>The entry whose name gives the id; or, for what is mentioned often, one with nearly that id.</summary>
    private ParsedRecord? Find(RecordKey target, bool isMentioned)
    {
        var entries = _entries.Where(one => one.Key.Kind == target.Kind).ToList();
        var named = entries.Find(one => one.Record is { } record && KebabCase.From(record.Name) == target.Id);
        var near = isMentioned ? Suggestion.Nearest(target.Id, entries.Select(one => one.Key.Id)) : null;
        return named ?? entries.Find(one => one.Key.Id == near);
    }
}
