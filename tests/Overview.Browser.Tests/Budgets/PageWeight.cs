namespace Overview.Browser.Tests.Budgets;

/// <summary>What a first visit of a page loads.</summary>
/// <param name="Address">The page.</param>
/// <param name="File">The file that holds it.</param>
/// <param name="Parts">Bytes of each part of <see cref="PageBudget.Parts"/>, compressed with Brotli.</param>
internal sealed record PageWeight(string Address, string File, IReadOnlyList<long> Parts);
