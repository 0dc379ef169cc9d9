namespace Overview.Running;

/// <summary>A mistake of ours, not of an author: a page the theme made wrong, or an exception.</summary>
/// <param name="Message">Where and what, for whoever maintains the program.</param>
public sealed record Fault(string Message);
