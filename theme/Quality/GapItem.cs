namespace Overview.Theme.Quality;

/// <summary>A page on which something is not known.</summary>
/// <param name="Label">The page's name.</param>
/// <param name="Url">Its root-relative URL.</param>
/// <param name="Detail">What is not known, or how much; null where the list's heading says it.</param>
public sealed record GapItem(string Label, string Url, string? Detail = null);
