namespace Overview.Content.Records;

/// <summary>A published source that a page rests on.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Where to read it; null where only a copy was seen.</param>
/// <param name="Year">Year of publication; null where the source shows no date.</param>
/// <param name="ArchivedUrl">A lasting copy in a web archive, where one was recorded.</param>
public sealed record Source(string Title, string Publisher, string? Url, int? Year, string? ArchivedUrl);
