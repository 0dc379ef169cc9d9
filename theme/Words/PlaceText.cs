using Overview.Content.Joining;
using Overview.Content.Records;

namespace Overview.Theme.Words;

/// <summary>Says where a project is, in a phrase.</summary>
public static class PlaceText
{
    private const int MostNames = 3;

    /// <summary>"National", "Kent", "Kent, Surrey and Sussex", "Kent, Surrey, Sussex and 4 more areas".</summary>
    public static string Of(Project project, Catalogue catalogue)
    {
        if (project.IsNational)
        {
            return catalogue.Regions.Find(Region.National)?.Label ?? "National";
        }

        string[] names = [.. project.Areas.Select(area => catalogue.Areas[area].Title)];
        return names.Length <= MostNames + 1
            ? Together(names)
            : Together([.. names.Take(MostNames), Counted.Of(names.Length - MostNames, "more area")]);
    }

    /// <summary>"Kent", "Kent and Surrey", "Kent, Surrey and Sussex".</summary>
    public static string Together(IReadOnlyList<string> names) => names.Count switch
    {
        0 => RecordWords.NotKnown,
        1 => names[0],
        _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
    };
}
