namespace Overview.Theme.Components;

/// <summary>A link to a list of projects.</summary>
/// <param name="Label">The list's name.</param>
/// <param name="Url">Its root-relative URL.</param>
/// <param name="Count">The number of projects in it.</param>
/// <param name="Description">One sentence about it; null where the name is enough.</param>
public sealed record WayIn(string Label, string Url, int Count, string? Description = null);
