namespace Overview.Content.Markdown;

/// <summary>What the text of a page may lean on.</summary>
/// <param name="SourceCount">
/// The number of sources in the page's front matter, for notes such as <c>[^1]</c>; null where nobody can tell.
/// </param>
/// <param name="IsProse">True when the rules of plain English hold for it.</param>
internal sealed record BodyOptions(int? SourceCount = 0, bool IsProse = false);
