using System.Globalization;
using System.IO.Enumeration;

namespace Overview.Browser.Tests.Budgets;

/// <summary>What pages of a kind may weigh: a row of <c>budgets.csv</c>, in kilobytes of 1,000 bytes.</summary>
/// <param name="Name">What the pages are.</param>
/// <param name="Address">Their addresses; a star stands for anything.</param>
/// <param name="Limits">The most for each part; null where there is no limit.</param>
internal sealed record PageBudget(string Name, string Address, IReadOnlyList<decimal?> Limits)
{
    /// <summary>The names of the parts, in the order of the limits.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["HTML", "CSS", "Script", "Fonts", "Third-party"];

    /// <summary>Reads the table; the first row that fits a page counts.</summary>
    public static IReadOnlyList<PageBudget> ReadAll() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Budgets", "budgets.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new PageBudget(cells[0], cells[1], [.. cells[2..].Select(Limit)])),
    ];

    /// <summary>True when the budget is one for this page.</summary>
    public bool Fits(string address) =>
        FileSystemName.MatchesSimpleExpression(Address, address)
        && (!Address.EndsWith("*/", StringComparison.Ordinal) || Depth(address) == Depth(Address));

    private static int Depth(string address) => address.Count(sign => sign == '/');

    private static decimal? Limit(string cell) =>
        cell == "-" ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
