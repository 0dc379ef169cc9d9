using Overview.Content.Findings;
using Overview.Content.Frozen;
using Overview.Content.PlainEnglish;

namespace Overview.Content.Parsing;

/// <summary>What one content file gave.</summary>
/// <param name="Path">Path relative to the input folder, with forward slashes.</param>
/// <param name="Records">The records it declares.</param>
/// <param name="Findings">What is wrong with it.</param>
public sealed record ParsedFile(
    string Path,
    IReadOnlyList<ParsedRecord> Records,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>The acronyms that its text does not spell out: the glossary should explain them.</summary>
    public IReadOnlyList<Acronym> Acronyms { get; init; } = [];

    /// <summary>The file itself, where it is a part of a snapshot; null for all others.</summary>
    public FrozenCopy? Copy { get; init; }
}
