using System.Globalization;
using System.Text;

namespace Overview.Browser.Tests.Budgets;

/// <summary>No page weighs more than a reader's time and connection should bear.</summary>
public sealed class BudgetTests(BuiltSite site)
{
    /// <summary>How many of the heaviest pages of a kind are weighed well; the rest are lighter anyway.</summary>
    private const int WeighedWell = 10;

    [Fact]
    public async Task Hold_for_every_page()
    {
        var budgets = PageBudget.ReadAll();
        var scales = new Scales(site);
        var pages = scales.WeighAll().GroupBy(page => budgets.First(one => one.Fits(page.Address)))
            .SelectMany(kind => kind.OrderByDescending(page => page.Parts[0])
                .Select((page, place) => (
                    Budget: kind.Key,
                    Page: place < WeighedWell || Excess(kind.Key, page).Any() ? scales.WeighWell(page) : page)))
            .ToLookup(one => one.Budget, one => one.Page);

        var table = Table(budgets, pages);
        TestContext.Current.TestOutputHelper!.WriteLine(table);
        var folder = Directory.CreateDirectory(Path.Combine(RepositoryRoot.Path, "artifacts"));
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "budgets.md"), table, TestContext.Current.CancellationToken);

        Assert.All(budgets, budget => Assert.NotEmpty(pages[budget]));
        Assert.Empty(budgets.SelectMany(budget => pages[budget].SelectMany(page => Excess(budget, page))));
    }

    private static IEnumerable<string> Excess(PageBudget budget, PageWeight page) =>
        from part in Enumerable.Range(0, PageBudget.Parts.Count)
        where page.Parts[part] > budget.Limits[part] * 1000
        select $"{page.Address}: {PageBudget.Parts[part]} {Kilobytes(page.Parts[part])}, of {budget.Limits[part]} kB";

    /// <summary>The heaviest page of each kind, part by part.</summary>
    private static string Table(IEnumerable<PageBudget> budgets, ILookup<PageBudget, PageWeight> pages)
    {
        var text = new StringBuilder("| Page | Pages | ");
        text.AppendJoin(" | ", PageBudget.Parts).Append(" | Heaviest |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var budget in budgets)
        {
            var cells = Enumerable.Range(0, PageBudget.Parts.Count).Select(part =>
                $"{Kilobytes(pages[budget].Max(page => page.Parts[part]))} of {Limit(budget, part)}");
            text.Append(Invariant, $"| {budget.Name} | {pages[budget].Count()} | {string.Join(" | ", cells)} ");
            text.Append(Invariant, $"| {pages[budget].MaxBy(page => page.Parts[0])?.Address} |\n");
        }

        return text.ToString();
    }

    private static string Limit(PageBudget budget, int part) => budget.Limits[part]?.ToString("0", Invariant) ?? "any";

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static string Kilobytes(long bytes) => (bytes / 1000m).ToString("0.0", Invariant);
}
