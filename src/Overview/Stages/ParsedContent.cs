using Overview.Content.Parsing;

namespace Overview.Stages;

/// <summary>What the content files gave, one by one.</summary>
/// <param name="Files">The files, in the order of their paths.</param>
public sealed record ParsedContent(IReadOnlyList<ParsedFile> Files);
