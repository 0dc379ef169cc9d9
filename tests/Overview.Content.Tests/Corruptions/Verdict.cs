namespace Overview.Content.Tests.Corruptions;

/// <summary>What came of a line gone wrong.</summary>
/// <param name="Name">In a word.</param>
/// <param name="Report">What is told instead of what should be; null where all is as it should be.</param>
internal sealed record Verdict(string Name, string? Report = null)
{
    /// <summary>The mistake is told on its line.</summary>
    public static Verdict Told { get; } = new("told");

    /// <summary>What must be there is told as missing.</summary>
    public static Verdict Absent { get; } = new("absent");

    /// <summary>No mistake: the page says what the line says, and nothing else has changed.</summary>
    public static Verdict Right { get; } = new("right");

    /// <summary>The line cannot go wrong in this way.</summary>
    public static Verdict Untouched { get; } = new("untouched");

    /// <summary>True where the site gets it wrong.</summary>
    public bool IsWrong => Report is not null;

    /// <summary>The site gets it wrong.</summary>
    public static Verdict Wrong(string report) => new("wrong", report);
}
