using System.Globalization;
using AngleSharp.Html.Parser;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace Overview.Browser.Tests;

/// <summary>The whole overview on paper: what the PDF says of itself, its outline, its true page numbers.</summary>
public sealed class PdfTests(PrintedSite printed, BuiltSite site) : IClassFixture<PrintedSite>
{
    private const int MarginHeight = 62;
    private const int FootTop = 842 - MarginHeight;

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
    public async Task Has_every_theme_and_project_and_both_indexes_in_its_outline() =>
        Assert.Superset((await EntriesAsync("contents")).ToHashSet(), Outline().Keys.ToHashSet());

    [Fact]
    public async Task Gives_in_its_contents_the_true_page_of_every_theme_and_project()
    {
        var pages = await Poppler.PagesAsync(printed.File);
        var contents = await ContentsAsync(pages);

        Assert.Equal(site.Result.Projects, contents.Count(one => one.Entry.Split(' ')[0].Contains('.')));
        Assert.All(contents, one => Assert.True(one.StandsOn(pages[one.Page - 1]), $"{one} is not there."));
        var outline = Outline();
        Assert.All(contents, one => Assert.Equal(outline[one.Entry], one.Page));
    }

    [Fact]
    public async Task Gives_in_its_indexes_the_pages_that_stand_in_its_contents()
    {
        var pages = await Poppler.PagesAsync(printed.File);
        var contents = await ContentsAsync(pages);
        var text = string.Join(' ', pages.Skip(Outline()["Index by service"] - 1));

        var lines = PaperLine.ReadAll(text, await EntriesAsync("index"));

        Assert.Empty(lines.Except(contents));
        Assert.Equal(site.Result.Projects, lines.Distinct().Count());
    }

    [Fact]
    public async Task Names_document_and_theme_at_the_head_of_a_page_and_numbers_it_at_the_foot()
    {
        var heads = await Poppler.StripsAsync(printed.File, 0, MarginHeight);
        var feet = await Poppler.StripsAsync(printed.File, FootTop, MarginHeight);
        var contents = await ContentsAsync(await Poppler.PagesAsync(printed.File));
        var theme = contents.First(one => char.IsAsciiDigit(one.Entry[0]));

        Assert.Equal($"National Overview of emergency services collaboration {theme.Entry}", heads[theme.Page - 1]);
        Assert.Equal(string.Empty, feet[0]);
        Assert.Equal(Enumerable.Range(2, feet.Count - 1).Select(page => $"{page}"), feet.Skip(1));
    }

    /// <summary>The contents on paper: all that the page of the site lists, with the number of a page.</summary>
    private async Task<IReadOnlyList<PaperLine>> ContentsAsync(IReadOnlyList<string> pages)
    {
        var entries = await EntriesAsync("contents");
        var outline = Outline();
        var first = outline["Contents"];
        var end = outline[entries.First(entry => char.IsAsciiDigit(entry[0]))];
        return PaperLine.ReadAll(string.Join(' ', pages.Skip(first - 1).Take(end - first)), entries);
    }

    /// <summary>What stands in the contents or indexes of the page of the site, without numbers of pages.</summary>
    private async Task<IReadOnlyList<string>> EntriesAsync(string part)
    {
        using var client = new HttpClient();
        var html = await client.GetStringAsync(
            new Uri(site.Address + "/editions/current/print/"), TestContext.Current.CancellationToken);
        using var page = new HtmlParser().ParseDocument(html);
        return [.. page.QuerySelectorAll($".ov-book__{part} .ov-book__link").Select(link => Words(link.TextContent))];
    }

    /// <summary>The titles of the outline, each with its page.</summary>
    private Dictionary<string, int> Outline()
    {
        using var pdf = PdfDocument.Open(printed.File);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        return bookmarks.GetNodes().OfType<DocumentBookmarkNode>().GroupBy(node => Words(node.Title))
            .ToDictionary(nodes => nodes.Key, nodes => nodes.First().PageNumber);
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
