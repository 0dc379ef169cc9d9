using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using UglyToad.PdfPig;

namespace Overview.Browser.Tests;

/// <summary>The whole overview on paper: what the PDF says of itself, its outline, its true page numbers.</summary>
public sealed partial class PdfTests(PrintedSite printed, BuiltSite site) : IClassFixture<PrintedSite>
{
    [Fact]
    public async Task Is_tagged_on_A4_paper_and_has_a_page_or_more_for_each_project()
    {
        Assert.Equal(0, printed.Code);
        var info = await Poppler.InfoAsync(printed.File);

        Assert.Equal("yes", info["Tagged"]);
        Assert.Contains("(A4)", info["Page size"], StringComparison.Ordinal);
        Assert.StartsWith("The whole overview", info["Title"], StringComparison.Ordinal);
        Assert.InRange(int.Parse(info["Pages"], CultureInfo.InvariantCulture), site.Result.Projects, 400);
    }

    [Fact]
    public async Task Has_every_theme_and_project_and_both_indexes_in_its_outline()
    {
        using var pdf = PdfDocument.Open(printed.File);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var titles = bookmarks.GetNodes().Select(node => Words(node.Title)).ToHashSet();

        Assert.Superset((await ContentsOfPageAsync()).ToHashSet(), titles);
    }

    [Fact]
    public async Task Gives_in_its_contents_the_true_page_of_every_theme_and_project()
    {
        var pages = await Poppler.PagesAsync(printed.File);
        var contents = Contents(pages);

        var expected = (await ContentsOfPageAsync()).Where(words => char.IsAsciiDigit(words[0])).ToList();
        Assert.Equal(site.Result.Projects, expected.Count(words => ProjectNumber().IsMatch(words)));
        Assert.Equal(expected, contents.Select(one => $"{one.Number} {one.Title}"));
        Assert.All(contents, one => Assert.Contains(
            $" {one.Number} {one.Title} ", Words(pages[one.Page - 1]), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gives_in_its_indexes_the_pages_that_stand_in_its_contents()
    {
        var pages = await Poppler.PagesAsync(printed.File);
        var known = Contents(pages).ToDictionary(one => one.Number, one => one.Page);
        var first = pages.Index().First(
            page => Words(page.Item).Contains(" Index by service Police ", StringComparison.Ordinal));

        var numbers = pages.Skip(first.Index).SelectMany(page => LastWord().Matches(page))
            .Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).Distinct();

        Assert.Superset(known.Where(one => one.Key.Contains('.', StringComparison.Ordinal)).Select(one => one.Value)
            .ToHashSet(), numbers.ToHashSet());
    }

    [Fact]
    public async Task Names_document_and_theme_at_the_head_of_a_page_and_numbers_it_at_the_foot()
    {
        var pages = await Poppler.PagesAsync(printed.File);
        var theme = Contents(pages)[0];
        var lines = pages[theme.Page].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();

        Assert.StartsWith("National Overview of emergency services collaboration", lines[0], StringComparison.Ordinal);
        Assert.EndsWith($"{theme.Number} {theme.Title}", lines[0], StringComparison.Ordinal);
        Assert.Equal((theme.Page + 1).ToString(CultureInfo.InvariantCulture), lines[^1]);
    }

    /// <summary>The same contents on the page of the site, without numbers of pages.</summary>
    private async Task<IReadOnlyList<string>> ContentsOfPageAsync()
    {
        using var client = new HttpClient();
        var html = await client.GetStringAsync(
            new Uri(site.Address + "/editions/current/print/"), TestContext.Current.CancellationToken);
        using var page = new HtmlParser().ParseDocument(html);
        return [.. page.QuerySelectorAll(".ov-book__contents a").Select(link => Words(link.TextContent))];
    }

    /// <summary>The lines of the contents: "6.3 Avon Fire and Rescue headquarters ... 107".</summary>
    private static List<(string Number, string Title, int Page)> Contents(IReadOnlyList<string> pages)
    {
        var first = pages.Index().First(page => page.Item.TrimStart().StartsWith("Contents", StringComparison.Ordinal));
        return
        [
            .. pages.Skip(first.Index)
                .TakeWhile(page => !page.TrimStart().StartsWith("National", StringComparison.Ordinal))
                .SelectMany(page => ContentsLine().Matches(page))
                .Select(match => (
                    match.Groups["number"].Value,
                    Words(match.Groups["title"].Value),
                    int.Parse(match.Groups["page"].Value, CultureInfo.InvariantCulture))),
        ];
    }

    private static string Words(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"^ *(?<number>\d+(?:\.\d+)?) +(?<title>\S.*?) +(?<page>\d+) *$", RegexOptions.Multiline)]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"\d+(?= *$|  )", RegexOptions.Multiline)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^\d+\.\d+ ")]
    private static partial Regex ProjectNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
