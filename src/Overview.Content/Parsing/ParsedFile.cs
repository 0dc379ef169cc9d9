using Overview.Content.Findings;

namespace Overview.Content.Parsing;

/// <summary>What one content file gave.</summary>
/// <param name="Path">Path relative to the input folder, with forward slashes.</param>
/// <param name="Records">The records it declares.</param>
/// <param name="Findings">What is wrong with it.</param>
public sealed record ParsedFile(
    string Path,
    IReadOnlyList<ParsedRecord> Records,
    IReadOnlyList<Finding> Findings);
