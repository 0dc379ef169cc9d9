namespace Overview.Content.Records;

/// <summary>How sure the office is of a record.</summary>
public enum Confidence
{
    /// <summary>The main points were confirmed in named sources.</summary>
    High,

    /// <summary>Some points rest on one source, or on a reading of it.</summary>
    Medium,
}
