using Overview.Content.Findings;
using Overview.Content.Identifiers;

namespace Overview.Content.Parsing;

/// <summary>An author's mention of another record; checked when all records are known.</summary>
/// <param name="Target">The record that is meant.</param>
/// <param name="Location">Where the id is written.</param>
/// <param name="IsOptional">True where the mention may be left out while the other record is not public.</param>
/// <param name="Field">The name of the field in which it stands; null in the text.</param>
public sealed record Reference(RecordKey Target, Location Location, bool IsOptional = false, string? Field = null);
