namespace Overview.Content.Records;

/// <summary>What kind of evaluation stands behind a project's results.</summary>
public enum Evidence
{
    /// <summary>The partners themselves report the results.</summary>
    SelfReported,

    /// <summary>A partner or a local body evaluated the project.</summary>
    EvaluatedLocally,

    /// <summary>A body that took no part evaluated the project.</summary>
    IndependentlyEvaluated,

    /// <summary>An inspectorate looked at the project.</summary>
    Inspected,
}
