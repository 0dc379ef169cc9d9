namespace Overview.Theme.Compare;

/// <summary>The facts by which projects are compared: the page of a project marks them, the comparison asks for them.</summary>
public static class ComparedFact
{
    /// <summary>The status last known, with its year.</summary>
    public const string Status = "status";

    /// <summary>The year in which it began.</summary>
    public const string Started = "started";

    /// <summary>The kinds of service.</summary>
    public const string Services = "services";

    /// <summary>The organisation in the lead.</summary>
    public const string Lead = "lead";

    /// <summary>The organisations that take part.</summary>
    public const string Partners = "partners";

    /// <summary>The police force areas.</summary>
    public const string Areas = "areas";

    /// <summary>The regions.</summary>
    public const string Regions = "regions";

    /// <summary>The theme.</summary>
    public const string Theme = "theme";

    /// <summary>The editions that carry it.</summary>
    public const string Editions = "editions";

    /// <summary>The kind of evaluation behind its results.</summary>
    public const string Evidence = "evidence";

    /// <summary>How sure the office is of the record.</summary>
    public const string Confidence = "confidence";

    /// <summary>All of them in the order of the comparison, as readers see them.</summary>
    public static IReadOnlyList<(string Name, string Label)> All { get; } =
    [
        (Status, "Last known status"),
        (Started, "Start"),
        (Theme, "Theme"),
        (Services, "Services"),
        (Lead, "Lead"),
        (Partners, "Partners"),
        (Areas, "Police force areas"),
        (Regions, "Regions"),
        (Evidence, "Evidence"),
        (Confidence, "Confidence"),
        (Editions, "In the editions"),
    ];
}
