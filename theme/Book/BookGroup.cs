namespace Overview.Theme.Book;

/// <summary>A head of an index, such as a service, with the projects that stand under it.</summary>
/// <param name="Title">The head.</param>
/// <param name="Entries">The projects, by title.</param>
public sealed record BookGroup(string Title, IReadOnlyList<BookEntry> Entries);
