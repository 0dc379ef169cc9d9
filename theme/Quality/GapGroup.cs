namespace Overview.Theme.Quality;

/// <summary>Gaps that belong together.</summary>
/// <param name="Title">Their heading.</param>
/// <param name="Gaps">The gaps.</param>
public sealed record GapGroup(string Title, IReadOnlyList<Gap> Gaps);
