namespace Overview.Content.Markdown;

/// <summary>What the theme adds to a body where the site as a whole must be known.</summary>
/// <param name="Acronym">The HTML of an acronym at its first use.</param>
/// <param name="Picture">More attributes of a picture, with a space before each, by its root-relative URL.</param>
public sealed record BodyMarkup(Func<string, string> Acronym, Func<string, string> Picture);
