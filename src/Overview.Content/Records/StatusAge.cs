namespace Overview.Content.Records;

/// <summary>How long ago the status of a project was last known.</summary>
public enum StatusAge
{
    /// <summary>In the year of the build or the three years before it.</summary>
    Recent,

    /// <summary>Four to seven years before the year of the build.</summary>
    Ageing,

    /// <summary>Eight years before the year of the build, or more.</summary>
    Old,

    /// <summary>The year is not known.</summary>
    NotKnown,
}
