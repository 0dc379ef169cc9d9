using Overview.Content.Records;

namespace Overview.Theme.Words;

/// <summary>Says how long ago a status was last known.</summary>
public static class StatusAgeText
{
    /// <summary>"Last 3 years (2023 or later)", "4 to 7 years ago (2019 to 2022)", "Older (2018 or before)".</summary>
    /// <param name="age">How long ago.</param>
    /// <param name="today">The day of the build.</param>
    public static string Of(StatusAge age, DateOnly today)
    {
        var (recent, ageing) = (StatusAges.MostRecent, StatusAges.MostAgeing);
        return age switch
        {
            StatusAge.Recent => $"Last {NumberText.Of(recent)} years ({Year(recent)} or later)",
            StatusAge.Ageing => $"{NumberText.Of(recent + 1)} to {NumberText.Of(ageing)} years ago "
                + $"({Year(ageing)} to {Year(recent + 1)})",
            StatusAge.Old => $"Older ({Year(ageing + 1)} or before)",
            _ => "Year not known",
        };

        string Year(int ago) => DateText.Year(today.Year - ago);
    }
}
