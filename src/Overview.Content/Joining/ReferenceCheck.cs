using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.Records;

namespace Overview.Content.Joining;

/// <summary>Holds every mention of a record against the records that exist.</summary>
internal sealed class ReferenceCheck
{
    private readonly IReadOnlyList<ParsedRecord> _declared;
    private readonly HashSet<RecordKey> _hidden;
    private readonly HashSet<RecordKey> _known;
    private readonly HashSet<RecordKind> _knownKinds;
    private readonly Dictionary<(RecordKind Kind, string Name), string> _idsByName = [];

    public ReferenceCheck(IReadOnlyList<ParsedRecord> declared, HashSet<RecordKey> hidden)
    {
        _declared = declared;
        _hidden = hidden;
        _known = [.. declared.Select(one => one.Key)];
        _knownKinds = [.. _known.Select(key => key.Kind)];
        foreach (var record in declared.Select(one => one.Record).OfType<IContentRecord>())
        {
            foreach (var name in NamesOf(record))
            {
                _idsByName.TryAdd((record.Key.Kind, name.ToLowerInvariant()), record.Key.Id);
            }
        }
    }

    /// <summary>A finding for each mention of a record that does not exist, or that readers cannot see.</summary>
    public IEnumerable<Finding> Run()
    {
        foreach (var record in _declared)
        {
            foreach (var mention in record.References)
            {
                if (IsUnknown(mention.Target))
                {
                    yield return Unknown(mention);
                }
                else if (!mention.IsOptional && _hidden.Contains(mention.Target) && !_hidden.Contains(record.Key))
                {
                    yield return FieldRules.NotPublic.At(
                        mention.Location, mention.Target.Kind.Word(), mention.Target.Id);
                }
            }
        }
    }

    /// <summary>Where the data file of a kind is missing or broken, that is the one mistake to tell.</summary>
    private bool IsUnknown(RecordKey target) =>
        !_known.Contains(target)
        && (_knownKinds.Contains(target.Kind)
            || target.Kind is not (RecordKind.Region or RecordKind.Status or RecordKind.Term));

    private Finding Unknown(Reference mention)
    {
        var (kind, written) = mention.Target;
        if (_idsByName.TryGetValue((kind, written.ToLowerInvariant()), out var id))
        {
            return FieldRules.UnknownId.WithFix(
                mention.Location, $"'{written}' is {id}.", written, kind.WithArticle());
        }

        var ids = _known.Where(key => key.Kind == kind).Select(key => key.Id).Order(StringComparer.Ordinal);
        return Suggestion.Nearest(written, ids) is { } nearest
            ? FieldRules.UnknownId.WithFix(
                mention.Location, $"Did you mean '{nearest}'?", written, kind.WithArticle())
            : FieldRules.UnknownId.At(mention.Location, written, kind.WithArticle());
    }

    private static IEnumerable<string> NamesOf(IContentRecord record) => record switch
    {
        Organisation one => [one.Title, one.ShortName ?? one.Title, .. one.Aliases, .. one.FormerNames],
        Area one => [one.Title, one.Code, .. one.Aliases],
        Service one => [one.Label, one.ShortLabel],
        Term one => [one.Label, one.Expansion ?? one.Label],
        Edition one => [one.Title, one.ShortTitle],
        _ => [record.Name],
    };
}
