namespace Overview.Content.Records;

/// <summary>What kind of publication an edition is.</summary>
public enum EditionKind
{
    /// <summary>A published overview of projects.</summary>
    Overview,

    /// <summary>A research report.</summary>
    Research,

    /// <summary>The overview that this site keeps current.</summary>
    Living,
}
