using System.Globalization;
using Overview.Content.Records;

namespace Overview.Theme.Words;

/// <summary>
/// The one place that says how a project stands. Most records are years old: a status is never shown without its year.
/// </summary>
public static class StatusSentence
{
    /// <summary>"Live when last checked (2015)"; "Live, year not known"; "Status not known".</summary>
    /// <param name="status">The state last known.</param>
    /// <param name="year">The year in which it was known; null where not known.</param>
    public static string Of(Status status, int? year) => Sentence(status, year is { } known ? Digits(known) : null);

    /// <summary>"Live when last checked ({year})": for a script, which puts the year in.</summary>
    public static string Pattern(Status status) => Sentence(status, "{year}");

    /// <summary>The heading of the list of a status: "Projects last known as live".</summary>
    public static string Heading(Status status) => status.Id == Status.Unknown
        ? "Projects whose status is not known"
        : $"Projects last known as {status.Label.ToLowerInvariant()}";

    private static string Sentence(Status status, string? year) => (status.Id == Status.Unknown, year) switch
    {
        (true, null) => "Status not known",
        (true, _) => $"Status not known when last checked ({year})",
        (false, null) => $"{status.Label}, year not known",
        (false, _) => $"{status.Label} when last checked ({year})",
    };

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
