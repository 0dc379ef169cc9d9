namespace Overview.Comparing;

/// <summary>A file that is in both states, and says something else.</summary>
/// <param name="Path">The file, relative to the input folder.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Fields">The fields that differ.</param>
/// <param name="WordsAdded">Words of the text that are new.</param>
/// <param name="WordsRemoved">Words of the text that are gone.</param>
internal sealed record FileChange(
    string Path, string Title, IReadOnlyList<FieldChange> Fields, int WordsAdded, int WordsRemoved);
