namespace Overview.Theme.Quality;

/// <summary>A thing that is not known, and the pages where it is missing.</summary>
/// <param name="Id">The last part of its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Meaning">What it means for readers, in a sentence or two.</param>
/// <param name="Items">The pages, in the order in which readers see them.</param>
public sealed record Gap(string Id, string Title, string Meaning, IReadOnlyList<GapItem> Items);
