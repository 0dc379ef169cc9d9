using System.Net;
using Overview.Tests.Stories;

namespace Overview.Tests.Previewing;

/// <summary>The preview while somebody writes: what is served and told after each save.</summary>
public sealed class PreviewServerTests
{
    private const string Page = "/projects/shared-station/";
    private const string Published = "projects/shared-station/index.html";
    private const string Sentence = "two services share";

    [Fact]
    public async Task Shows_what_was_saved()
    {
        await using var preview = await PreviewStory.StartAsync();
        var before = preview.Status;

        preview.Site.Change(Sentence, "three services share");
        var after = await preview.UntilAsync(status => status.Version != before.Version);

        Assert.Empty(after.Findings);
        Assert.Contains("three services share", await preview.GetAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_an_open_page_while_the_rest_of_the_site_is_still_made()
    {
        using var end = new ManualResetEventSlim();
        await using var preview = await PreviewStory.StartAsync(page: Page);
        preview.Progress = new WatchedProgress("Check", () => end.Wait(TimeSpan.FromSeconds(20)));
        var before = preview.Status;

        preview.Site.Change("title: Shared station", "title: Shared by three");
        var early = await preview.UntilAsync(status => status.Version != before.Version);
        var list = preview.GetAsync("/projects/");
        Assert.Contains("Shared by three", await preview.GetAsync(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("Shared by three", preview.Site.Read(Published), StringComparison.Ordinal);
        end.Set();

        Assert.Contains("Shared by three", await list, StringComparison.Ordinal);
        Assert.Contains("Shared by three", preview.Site.Read(Published), StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{early.Version}\"", await preview.GetAsync(Page), StringComparison.Ordinal);
        Assert.Equal(early.Version, (await preview.UntilAsync(_ => true)).Version);
    }

    [Fact]
    public async Task Goes_back_to_the_last_good_page_when_a_late_check_finds_something()
    {
        await using var preview = await PreviewStory.StartAsync(page: Page);
        var before = preview.Status;

        preview.Site.Change(Sentence, "[two services](/no-such-page/) share");
        var broken = await preview.UntilAsync(status => status.Findings.Count > 0);

        Assert.NotEqual(before.Version, broken.Version);
        Assert.DoesNotContain("no-such-page", await preview.GetAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishes_after_many_saves_what_a_fresh_build_publishes()
    {
        await using var preview = await PreviewStory.StartAsync(page: Page);
        foreach (var words in (string[])["one service shares", "three services share", "four services share"])
        {
            preview.Site.Change(Sentence, words);
            await preview.UntilTextAsync(Page, words);
        }

        preview.Site.WithMistake();
        await preview.UntilAsync(status => status.Findings.Count > 0);
        preview.Site.Change("title: Shared station", "title: Shared by all");
        await preview.UntilTextAsync("/projects/", "Shared by all");

        using var fresh = new SiteStory();
        fresh.Change("title: Shared station", "title: Shared by all");
        await fresh.RunAsync(fresh.Options with { Build = fresh.Options.Build with { Drafts = true } });
        Assert.Equal(fresh.Published, preview.Site.Published);
    }

    [Fact]
    public async Task Keeps_the_last_good_page_while_there_is_something_to_mend_and_says_what()
    {
        await using var preview = await PreviewStory.StartAsync();
        var before = preview.Status;

        preview.Site.WithMistake();
        var broken = await preview.UntilAsync(status => status.Findings.Count > 0);

        Assert.Equal(before.Version, broken.Version);
        var finding = Assert.Single(broken.Findings);
        Assert.Equal(("input/projects/shared-station.md(4,20)", "OV103", true), (finding.Place, finding.Code, finding.IsError));
        Assert.Contains(Sentence, await preview.GetAsync(Page), StringComparison.Ordinal);

        preview.Site.Change(Sentence, "now mended");
        await preview.UntilAsync(status => status.Findings.Count == 0 && status.Version != before.Version);
        Assert.Contains("now mended", await preview.GetAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follows_files_that_are_renamed_and_deleted()
    {
        await using var preview = await PreviewStory.StartAsync();
        var file = Path.Combine(preview.Site.Input, SoundFiles.ProjectPath);
        var moved = Path.Combine(preview.Site.Input, "projects", "moved-station.md");

        File.Move(file, moved);
        await preview.UntilPageAsync("/projects/moved-station/", HttpStatusCode.OK);
        await preview.UntilPageAsync(Page, HttpStatusCode.NotFound);

        File.Delete(moved);
        await preview.UntilPageAsync("/projects/moved-station/", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Ends_with_the_last_of_many_saves()
    {
        await using var preview = await PreviewStory.StartAsync();

        for (var save = 1; save <= 20; save++)
        {
            if (save % 4 == 0)
            {
                preview.Site.WithMistake();
            }
            else
            {
                preview.Site.Change(Sentence, $"save number {save} of them");
            }

            await Task.Delay(save % 3 * 20, TestContext.Current.CancellationToken);
        }

        preview.Site.Change(Sentence, "the very last save");
        await preview.UntilTextAsync(Page, "the very last save");
        Assert.Empty((await preview.UntilAsync(status => status.Findings.Count == 0)).Findings);
    }

    [Fact]
    public async Task Outlives_a_content_folder_that_goes_and_comes_back()
    {
        await using var preview = await PreviewStory.StartAsync();
        var away = preview.Site.Input + "-away";

        Directory.Move(preview.Site.Input, away);
        await preview.UntilAsync(status => status.Findings.Count + status.Problems.Count > 0);
        Assert.Contains(Sentence, await preview.GetAsync(Page), StringComparison.Ordinal);

        Directory.Move(away, preview.Site.Input);
        await preview.UntilAsync(status => status.Findings.Count + status.Problems.Count == 0);
    }

    [Fact]
    public async Task Begins_with_what_is_to_be_mended()
    {
        await using var preview = await PreviewStory.StartAsync(site => site.WithMistake());

        Assert.Single(preview.Status.Findings);
        Assert.Contains("No page yet", await preview.GetAsync("/"), StringComparison.Ordinal);

        preview.Site.With(SoundFiles.ProjectPath, SoundFiles.Project);
        await preview.UntilTextAsync(Page, Sentence);
    }

    [Fact]
    public async Task Says_that_styles_and_scripts_are_no_longer_built()
    {
        await using var preview = await PreviewStory.StartAsync(site => site.WithAssetBuild("process.exit(1);"));

        var told = await preview.UntilAsync(status => status.Problems.Count > 0);

        Assert.Contains("start the preview again", Assert.Single(told.Problems), StringComparison.Ordinal);
        Assert.Contains(Sentence, await preview.GetAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_drafts()
    {
        await using var preview = await PreviewStory.StartAsync(site => site.Change("added:", "draft: true\nadded:"));

        Assert.Contains("This page is a draft.", await preview.GetAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Allows_its_own_script_by_its_hash_and_nothing_else()
    {
        await using var preview = await PreviewStory.StartAsync();

        var policy = await preview.PolicyAsync();

        var script = System.Text.RegularExpressions.Regex.Match(
            await preview.GetAsync("/"), "<script src=\"/-preview/preview.js\" integrity=\"(sha256-[^\"]+)\"");
        Assert.Contains($"'{script.Groups[1].Value}'", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("-preview", preview.Site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_at_once_although_pages_are_open()
    {
        var preview = await PreviewStory.StartAsync();

        await preview.DisposeAsync();

        Assert.Equal(0, await preview.ExitCode.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Says_that_its_port_is_in_use()
    {
        await using var preview = await PreviewStory.StartAsync();
        using var other = new SiteStory();

        var run = await CommandRun.OfAsync(other, "preview", "--port", $"{preview.Port}");

        Assert.Equal(1, run.Code);
        Assert.Contains($"Port {preview.Port} cannot be used", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("70000")]
    [InlineData("-1")]
    public async Task Refuses_what_is_no_port(string port)
    {
        var run = await CommandRun.OfAsync("preview", "--port", port);

        Assert.Equal(2, run.Code);
        Assert.Contains($"'{port}' is not a port.", run.Error, StringComparison.Ordinal);
    }
}
