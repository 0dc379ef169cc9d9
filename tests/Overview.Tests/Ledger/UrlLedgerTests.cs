using Overview.Content.Routing;
using Overview.Tests.Stories;

namespace Overview.Tests.Ledger;

/// <summary>An address once published stays, or leads on.</summary>
public sealed class UrlLedgerTests
{
    private const string Ledger = "published-urls.txt";

    [Fact]
    public async Task Takes_all_public_pages_in_order_and_nothing_twice()
    {
        using var story = new SiteStory().With("guides/later.md", SoundFiles.Page("Later", "Words.", "draft: true\n"));

        var first = await AcceptAsync(story);
        var second = await AcceptAsync(story);

        var lines = File.ReadAllLines(Path.Combine(story.Input, Ledger));
        Assert.Equal((0, string.Empty), (first.Code, first.Error));
        Assert.Equal((0, "No address is new."), (second.Code, second.Out.TrimEnd()));
        Assert.StartsWith("# Every address that was ever published", lines[0], StringComparison.Ordinal);
        Assert.Equal(lines[1..].Order(StringComparer.Ordinal).Distinct(), lines[1..]);
        Assert.Contains("/projects/shared-station/", lines);
        Assert.Contains("/themes/estates/south-east/", lines);
        Assert.DoesNotContain("/guides/later/", lines);
        Assert.DoesNotContain("/404.html", lines);
        await story.BuiltAsync();
    }

    [Fact]
    public async Task Tells_an_address_that_has_vanished_on_its_line()
    {
        using var story = new SiteStory().With(Ledger, "# Heading\n/projects/\n/projects/old-station/\n");

        var finding = await story.OnlyFindingAsync();

        Assert.Equal(
            "published-urls.txt(3,1) OV351 Error '/projects/old-station/' was published, and nothing stands there now. "
            + "Write 'redirect-from: [/projects/old-station/]' into the file of the page that readers of it want.",
            $"{finding.Location} {finding.Code} {finding.Severity} {finding.Message} {finding.Fix}");
    }

    [Fact]
    public async Task Is_content_with_an_address_that_leads_on()
    {
        using var story = new SiteStory().With(Ledger, "/projects/old-station/\n")
            .Change("added:", "redirect-from: [/projects/old-station/]\nadded:");

        Assert.Empty((await story.CheckAsync()).Findings);
    }

    [Fact]
    public async Task Says_nothing_of_new_pages()
    {
        using var story = new SiteStory().With(Ledger, "/\n");

        Assert.Empty((await story.CheckAsync()).Findings);
    }

    [Fact]
    public async Task Tells_one_mistake_once_where_a_page_is_left_out_because_of_an_error_in_it()
    {
        using var story = new SiteStory();
        await AcceptAsync(story);
        story.WithMistake();

        Assert.Equal("OV103", (await story.OnlyFindingAsync()).Code);
    }

    [Fact]
    public async Task Tells_a_published_page_that_becomes_a_draft()
    {
        using var story = new SiteStory().With(Ledger, "/projects/shared-station/\n").Change("added:", "draft: true\nadded:");

        Assert.Equal("OV351", (await story.OnlyFindingAsync()).Code);
    }

    [Theory]
    [InlineData("projects/old/", "OV352", "projects/old/ is not the address of a page.")]
    [InlineData("/projects/Old/", "OV352", "/projects/Old/ is not the address of a page.")]
    [InlineData("https://example.org/", "OV352", "https://example.org/ is not the address of a page.")]
    [InlineData("/", "OV353", "'/' is listed a second time; the first is on line 1.")]
    public async Task Tells_a_line_that_makes_no_sense(string line, string code, string message)
    {
        using var story = new SiteStory().With(Ledger, $"/\r\n\r\n{line}\r\n");

        var finding = await story.OnlyFindingAsync();

        Assert.Equal((code, message, 3, 1), (finding.Code, finding.Message, finding.Location.Line, finding.Location.Column));
    }

    [Fact]
    public async Task Adds_nothing_while_pages_may_be_missing()
    {
        using var story = new SiteStory().WithMistake();

        var run = await AcceptAsync(story);

        Assert.Equal(1, run.Code);
        Assert.Contains("Nothing was added: mend the errors above first", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(story.Input, Ledger)));
    }

    [Fact]
    public void Keeps_addresses_that_are_gone_when_new_ones_come() => Assert.Equal(
        ["/a/", "/b/"],
        new UrlLedger(new UrlLedger("/b/\n").With(["/a/", "/b/"])).Urls);

    private static Task<CommandRun> AcceptAsync(SiteStory story) =>
        CommandRun.OfAsync("urls", "accept", "--input", story.Input, "--today", "2026-11-23");
}
