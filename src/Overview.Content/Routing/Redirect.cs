namespace Overview.Content.Routing;

/// <summary>A former address, and the page to which it leads.</summary>
/// <param name="From">The root-relative URL at which no page stands any more.</param>
/// <param name="To">The root-relative URL of the page.</param>
public sealed record Redirect(string From, string To);
