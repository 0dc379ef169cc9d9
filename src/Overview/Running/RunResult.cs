using Overview.Content.Findings;

namespace Overview.Running;

/// <summary>What came of a run.</summary>
public sealed record RunResult
{
    /// <summary>The code for the shell.</summary>
    public required RunOutcome Outcome { get; init; }

    /// <summary>All findings, in the order of the files.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Mistakes of ours.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Why the output folder could not be used, in a sentence; null when it could.</summary>
    public string? Problem { get; init; }

    /// <summary>The path under which the site is served; null when the content is too broken to tell.</summary>
    public string? BasePath { get; init; }

    /// <summary>Pages of the site.</summary>
    public int Pages { get; init; }

    /// <summary>Projects on the site.</summary>
    public int Projects { get; init; }

    /// <summary>How much was looked at.</summary>
    public CheckedParts Checked { get; init; } = CheckedParts.None;

    /// <summary>Pictures that had to be drawn, because none of their name was published.</summary>
    public int Drawn { get; init; }

    /// <summary>Files written because they are new or changed.</summary>
    public int Written { get; init; }

    /// <summary>Files removed because they no longer belong.</summary>
    public int Removed { get; init; }

    /// <summary>The time of the whole run.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The time of each stage, in the order in which they ended.</summary>
    public IReadOnlyList<StageTime> Stages { get; init; } = [];

    /// <summary>The number of findings that stop the publishing.</summary>
    public int ErrorCount => Findings.Count(finding => finding.Severity == Severity.Error);

    /// <summary>The number of findings that do not.</summary>
    public int WarningCount => Findings.Count - ErrorCount;
}
