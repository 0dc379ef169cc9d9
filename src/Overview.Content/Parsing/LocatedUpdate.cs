using Overview.Content.Findings;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>An update with the place of its date, until that is held against the others.</summary>
/// <param name="Update">The update.</param>
/// <param name="Location">Where its date stands.</param>
internal sealed record LocatedUpdate(Update Update, Location Location);
