namespace Overview.Theme.Book;

/// <summary>An index at the end of the overview as one document.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Groups">Its heads, in the order of their records.</param>
public sealed record BookIndex(string Anchor, string Title, IReadOnlyList<BookGroup> Groups);
