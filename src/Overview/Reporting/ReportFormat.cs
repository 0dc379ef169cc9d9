namespace Overview.Reporting;

/// <summary>How the result of a run is printed.</summary>
public enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object, for programs.</summary>
    Json,

    /// <summary>A SARIF 2.1.0 log, for programs that show findings of many tools.</summary>
    Sarif,

    /// <summary>Commands that GitHub turns into annotations on the lines of a pull request.</summary>
    Github,
}
