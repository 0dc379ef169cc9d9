namespace Overview.Content.Findings;

/// <summary>Rules about what a page was, and what is kept of it: OV7xx.</summary>
public static class ProvenanceRules
{
    /// <summary>Two projects that feed readers could not tell apart.</summary>
    public static FindingRule SameFirstId { get; } = new(
        "OV701",
        Severity.Error,
        "This project was first published as '{0}', and so was {1}.",
        "Write 'first-id:' with another id into the file of the newer one of the two.",
        "Readers of the feeds know a project by its first id: one of the two would never be shown to them.",
        "first-id: shared-station");

    /// <summary>The list of a snapshot is none.</summary>
    public static FindingRule SnapshotUnreadable { get; } = new(
        "OV702",
        Severity.Error,
        "The snapshot of this edition cannot be read: {0}.",
        "Bring back the file as it was, from the history of the repository.",
        "The command 'freeze' writes this file; nobody edits it.",
        "a snapshot with a comma too many");

    /// <summary>A file of a snapshot is not what it was.</summary>
    public static FindingRule FrozenChanged { get; } = new(
        "OV703",
        Severity.Error,
        "This file was changed after its edition was frozen.",
        "Bring it back as it was, from the history of the repository; change the project in projects/ instead.",
        "A frozen edition shows what was published on its day, and nothing later.",
        "a correction made in editions/frozen/2027/shared-station.md");

    /// <summary>A file of a snapshot is gone.</summary>
    public static FindingRule FrozenMissing { get; } = new(
        "OV704",
        Severity.Error,
        "The snapshot lists the file '{0}', which is not there.",
        "Bring the file back, from the history of the repository.",
        "A frozen edition keeps all of its projects, also those that the site no longer has.",
        "a file removed from editions/frozen/2027/");

    /// <summary>A file that is no part of the snapshot in whose folder it lies.</summary>
    public static FindingRule FrozenStray { get; } = new(
        "OV705",
        Severity.Error,
        "The snapshot does not list this file.",
        "Remove it; a project is written in projects/.",
        "Nothing is added to an edition after it was frozen.",
        "a project put into editions/frozen/2027/ by hand");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
        [SameFirstId, SnapshotUnreadable, FrozenChanged, FrozenMissing, FrozenStray];
}
