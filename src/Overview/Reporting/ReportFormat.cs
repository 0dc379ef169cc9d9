namespace Overview.Reporting;

/// <summary>How the result of a run is printed.</summary>
public enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object, for programs.</summary>
    Json,
}
