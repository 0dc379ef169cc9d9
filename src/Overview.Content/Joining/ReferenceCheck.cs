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
    private readonly HashSet<RecordKind> _open;
    private readonly HashSet<RecordKey> _known;
    private readonly RecordNames _names;
    private readonly EntryIdCheck _entries;

    /// <summary>Looks at all records.</summary>
    /// <param name="declared">The records.</param>
    /// <param name="hidden">Those that readers cannot see yet.</param>
    /// <param name="open">Kinds of which nobody can tell all ids; those are added whose entries have a wrong one.</param>
    public ReferenceCheck(IReadOnlyList<ParsedRecord> declared, HashSet<RecordKey> hidden, HashSet<RecordKind> open)
    {
        _declared = declared;
        _hidden = hidden;
        _open = open;
        _known = [.. declared.Select(one => one.Key)];
        _names = new RecordNames(_known, declared.Select(one => one.Record).OfType<IContentRecord>());
        _entries = new EntryIdCheck(declared, open);
    }

    /// <summary>A finding for each mention of a record that does not exist, or that readers cannot see.</summary>
    public IReadOnlyList<Finding> Run()
    {
        var unknown = _declared.SelectMany(record => record.References).Where(IsUnknown).ToLookup(one => one.Target);
        var mentions = _declared.SelectMany(record => record.References).CountBy(one => one.Target).ToDictionary();
        List<Finding> findings = [.. _entries.Required(), .. _declared.SelectMany(Misleading)];
        foreach (var target in unknown)
        {
            if (_entries.Meant(target.Key, mentions) is { } meant)
            {
                _open.Add(target.Key.Kind);
                findings.Add(meant);
            }
            else
            {
                findings.AddRange(target.Select(Unknown));
            }
        }

        return findings;
    }

    /// <summary>Mentions of what readers cannot see, and of the record itself.</summary>
    private IEnumerable<Finding> Misleading(ParsedRecord record)
    {
        foreach (var mention in record.References)
        {
            var (target, place, isOptional, field) = mention;
            if (field is not null && target == record.Key)
            {
                yield return FieldRules.NamesItself.At(place, field, target.Kind.Word());
            }
            else if (!isOptional && _hidden.Contains(target) && !_hidden.Contains(record.Key))
            {
                yield return FieldRules.NotPublic.At(place, target.Kind.Word(), target.Id);
            }
        }
    }

    private bool IsUnknown(Reference mention) =>
        !_known.Contains(mention.Target) && !_open.Contains(mention.Target.Kind);

    private Finding Unknown(Reference mention)
    {
        var (kind, written) = mention.Target;
        object[] particulars = [Quotation.Of(written), kind.WithArticle()];
        return _names.Meant(mention.Target) is { } meant
            ? FieldRules.UnknownId.WithFix(mention.Location, meant, particulars)
            : FieldRules.UnknownId.At(mention.Location, particulars);
    }
}
