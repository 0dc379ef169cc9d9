namespace Overview.Running;

/// <summary>How a run ended; the values are the exit codes.</summary>
public enum RunOutcome
{
    /// <summary>All is well.</summary>
    Good = 0,

    /// <summary>Authors have something to mend, or the output folder cannot be written.</summary>
    Findings = 1,

    /// <summary>The command line makes no sense.</summary>
    WrongUsage = 2,

    /// <summary>A fault of ours.</summary>
    Fault = 3,

    /// <summary>Stopped by the person who started it (128 and the number of the signal).</summary>
    Cancelled = 130,
}
