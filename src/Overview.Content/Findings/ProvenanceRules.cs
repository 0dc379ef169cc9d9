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

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [SameFirstId];
}
