namespace Overview.Content.Records;

/// <summary>A finding that an author accepts on a page, with the reason.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Reason">Why it is right to leave it.</param>
public sealed record AcceptedFinding(string Code, string Reason);
