namespace Overview.Content.Records;

/// <summary>Works out how old the last known status of a project is.</summary>
public static class StatusAges
{
    /// <summary>The most years for which a status counts as recent.</summary>
    public const int MostRecent = 3;

    /// <summary>The most years for which a status is not yet old.</summary>
    public const int MostAgeing = 7;

    /// <summary>How old a status is.</summary>
    /// <param name="asOf">The year in which it was last known; null where not known.</param>
    /// <param name="today">The day of the build.</param>
    public static StatusAge Of(int? asOf, DateOnly today) => (today.Year - asOf) switch
    {
        null => StatusAge.NotKnown,
        <= MostRecent => StatusAge.Recent,
        <= MostAgeing => StatusAge.Ageing,
        _ => StatusAge.Old,
    };
}
