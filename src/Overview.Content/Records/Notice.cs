namespace Overview.Content.Records;

/// <summary>A line shown on top of every page for a time.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Until">The last day it is shown; null: until removed.</param>
public sealed record Notice(string Text, DateOnly? Until);
