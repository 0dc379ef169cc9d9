namespace Overview.Content.Records;

/// <summary>A link of the site's navigation or footer.</summary>
/// <param name="Label">Its text.</param>
/// <param name="Url">A root-relative URL of the site.</param>
public sealed record NavigationLink(string Label, string Url);
