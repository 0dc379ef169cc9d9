namespace Overview.Stages;

/// <summary>Where the files of the search stand; their names carry a fingerprint of their content.</summary>
/// <param name="IndexUrl">Root-relative URL of the index; null when the content is too broken to make one.</param>
/// <param name="TextUrl">Root-relative URL of what results show; null likewise.</param>
public sealed record SearchFiles(string? IndexUrl, string? TextUrl);
