namespace Overview.Comparing;

/// <summary>A field, or an entry of a data file, that says something else.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Before">What it said; null where it is new.</param>
/// <param name="After">What it says; null where it is gone.</param>
internal sealed record FieldChange(string Name, string? Before, string? After);
