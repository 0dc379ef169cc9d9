using Overview.Content.Feeds;
using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.Records;

namespace Overview.Content.Joining;

/// <summary>Looks for what may be there once only: addresses, ids, titles, and the files the site needs.</summary>
internal static class UniquenessCheck
{
    /// <summary>The findings of all files together.</summary>
    public static IEnumerable<Finding> Run(IReadOnlyList<ParsedFile> files, IReadOnlyList<ParsedRecord> declared) =>
    [
        .. Missing(files),
        .. SameAddress(declared),
        .. SameId(declared),
        .. SameTitle(declared),
        .. SameFirstId(declared),
        .. SameValue(declared, "tile", area => $"column {area.Tile.Column}, row {area.Tile.Row}"),
        .. SameValue(declared, "code", area => area.Code),
        .. SameValue(declared, "ons-code", area => area.OnsCode),
    ];

    private static IEnumerable<Finding> Missing(IReadOnlyList<ParsedFile> files)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return ContentParser.RequiredFiles.Where(path => !paths.Contains(path))
            .Select(path => FileRules.MissingFile.At(Location.StartOf(path), path));
    }

    /// <summary>Two files with one address, also where only capital letters differ: those are what to mend.</summary>
    private static IEnumerable<Finding> SameAddress(IEnumerable<ParsedRecord> declared) =>
        from record in declared
        where record.Url is not null && !IsEntry(record.Key.Kind)
        group record by record.Url!.ToLowerInvariant() into sharing
        where sharing.Count() > 1
        let ordered = sharing.OrderBy(one => one.Url!.Count(char.IsAsciiLetterUpper)).ToList()
        from other in ordered.Skip(1)
        select FileRules.SameAddress.At(Location.StartOf(other.Location.File), ordered[0].Location.File);

    /// <summary>Entries of data files carry their ids in the file; the other kinds have it in the file's name.</summary>
    private static IEnumerable<Finding> SameId(IEnumerable<ParsedRecord> declared) =>
        from record in declared
        where IsEntry(record.Key.Kind) && record.Key.Id.Length > 0
        group record by record.Key into sharing
        where sharing.Count() > 1
        let first = sharing.First()
        from other in sharing.Skip(1)
        select FieldRules.DuplicateId.At(other.Location, Sentence(other.Key.Kind), other.Key.Id, first.Location);

    private static IEnumerable<Finding> SameTitle(IEnumerable<ParsedRecord> declared) =>
        from record in declared
        where record.Record is Project or Organisation or Page or Area
        group record by (record.Key.Kind, record.Record!.Name.ToUpperInvariant()) into sharing
        where sharing.Count() > 1
        let first = sharing.First()
        from other in sharing.Skip(1)
        select FieldRules.DuplicateTitle.At(other.Location, other.Record!.Name, first.Location.File);

    private static IEnumerable<Finding> SameFirstId(IEnumerable<ParsedRecord> declared) =>
        from record in declared
        where record.Record is Project
        group record by TagUri.FirstId((Project)record.Record!) into sharing
        where sharing.Count() > 1
        let ordered = sharing.OrderBy(one => one.Key.Id == sharing.Key ? 0 : 1).ToList()
        from other in ordered.Skip(1)
        let first = ordered[0]
        where !ClaimTheSameAddress(first, other)
        select ProvenanceRules.SameFirstId.At(other.Location, sharing.Key, first.Location.File);

    /// <summary>Told by <see cref="RedirectCheck"/>: one mistake, one finding.</summary>
    private static bool ClaimTheSameAddress(ParsedRecord one, ParsedRecord other) =>
        one.FormerAddresses.Any(former => other.FormerAddresses.Any(claimed => claimed.Url == former.Url));

    private static IEnumerable<Finding> SameValue(
        IEnumerable<ParsedRecord> declared, string field, Func<Area, string> valueOf) =>
        from record in declared
        where record.Record is Area
        group record by valueOf((Area)record.Record!).ToUpperInvariant() into sharing
        where sharing.Count() > 1
        let first = sharing.First()
        from other in sharing.Skip(1)
        select FieldRules.SharedValue.At(
            other.PlaceOf(field), field, valueOf((Area)other.Record!), first.Location.File);

    private static bool IsEntry(RecordKind kind) =>
        kind is RecordKind.Region or RecordKind.Status or RecordKind.Term or RecordKind.Milestone
            or RecordKind.Synonym;

    private static string Sentence(RecordKind kind) => kind switch
    {
        RecordKind.Region => "The region",
        RecordKind.Status => "The status",
        RecordKind.Term => "The term",
        RecordKind.Synonym => "The list of synonyms",
        _ => "The event",
    };
}
