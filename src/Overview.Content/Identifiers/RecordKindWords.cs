namespace Overview.Content.Identifiers;

/// <summary>The words for the kinds of content in messages and cross-references.</summary>
public static class RecordKindWords
{
    /// <summary>The kinds that a cross-reference such as <c>[[project:...]]</c> may name.</summary>
    public static IReadOnlyList<RecordKind> Referable { get; } =
    [
        RecordKind.Project, RecordKind.Organisation, RecordKind.Area, RecordKind.Region, RecordKind.Theme,
        RecordKind.Service, RecordKind.Status, RecordKind.Edition, RecordKind.Term, RecordKind.Page,
    ];

    /// <summary>The lower-case word for a kind, as authors write it.</summary>
    public static string Word(this RecordKind kind) => kind switch
    {
        RecordKind.Project => "project",
        RecordKind.Organisation => "organisation",
        RecordKind.Area => "area",
        RecordKind.Region => "region",
        RecordKind.Theme => "theme",
        RecordKind.Service => "service",
        RecordKind.Status => "status",
        RecordKind.Edition => "edition",
        RecordKind.Term => "term",
        RecordKind.Page => "page",
        RecordKind.Milestone => "event",
        RecordKind.Synonym => "synonym",
        RecordKind.Snapshot => "snapshot",
        _ => "site",
    };

    /// <summary>The word with its article: "a service", "an organisation".</summary>
    public static string WithArticle(this RecordKind kind)
    {
        var word = kind.Word();
        return ("aeo".Contains(word[0], StringComparison.Ordinal) ? "an " : "a ") + word;
    }
}
