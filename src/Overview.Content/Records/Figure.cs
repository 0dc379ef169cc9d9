namespace Overview.Content.Records;

/// <summary>A number that a source reports about a project.</summary>
/// <param name="Label">What was counted.</param>
/// <param name="Value">The number, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit in words, or an ISO 4217 currency code such as GBP.</param>
/// <param name="Qualifier">Words that limit it, such as "more than" or "about".</param>
/// <param name="Period">The time it holds for, in the source's words.</param>
/// <param name="SourceNumber">Which of the project's numbered sources gives it, from 1; null where not certain.</param>
public sealed record Figure(
    string Label,
    decimal Value,
    string Unit,
    string? Qualifier,
    string? Period,
    int? SourceNumber);
