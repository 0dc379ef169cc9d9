using Overview.Content.Records;

namespace Overview.Content.Feeds;

/// <summary>A feed of the new and updated projects of one list.</summary>
/// <param name="Url">Its root-relative URL.</param>
/// <param name="ListUrl">The root-relative URL of the list.</param>
/// <param name="Title">What it tells of.</param>
/// <param name="Projects">All projects of the list, by title.</param>
public sealed record ProjectFeed(string Url, string ListUrl, string Title, IReadOnlyList<Project> Projects);
