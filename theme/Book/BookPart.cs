using Overview.Content.Records;

namespace Overview.Theme.Book;

/// <summary>A theme in the overview as one document, with its projects.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Entries">Its projects, by title.</param>
public sealed record BookPart(string Number, ProjectTheme Theme, IReadOnlyList<BookEntry> Entries)
{
    /// <summary>The id of its heading.</summary>
    public string Anchor => $"ov-theme-{Theme.Id.Value}";

    /// <summary>The name of its pages on paper, which carry its name at their head.</summary>
    public string PageName => $"ov-part-{Number}";

    /// <summary>Number and name.</summary>
    public string Title => $"{Number} {Theme.Label}";
}
