namespace Overview.Content.Markdown;

/// <summary>A heading of a body.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">Its id: stable, unique on the page, ASCII.</param>
/// <param name="Text">Its words, without markup.</param>
public sealed record Heading(int Level, string Id, string Text);
