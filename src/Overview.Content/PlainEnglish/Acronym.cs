using Overview.Content.Findings;

namespace Overview.Content.PlainEnglish;

/// <summary>An acronym that its page does not spell out: readers need the glossary for it.</summary>
/// <param name="Letters">The acronym, without an 's' of the plural.</param>
/// <param name="Location">Where it stands first.</param>
public sealed record Acronym(string Letters, Location Location);
