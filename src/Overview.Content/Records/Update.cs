namespace Overview.Content.Records;

/// <summary>A change to a page that readers should hear of.</summary>
/// <param name="Date">The day of the change.</param>
/// <param name="Note">What changed, in a sentence.</param>
public sealed record Update(DateOnly Date, string Note);
