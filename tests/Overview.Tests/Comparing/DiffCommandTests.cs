using Overview.Tests.Stories;

namespace Overview.Tests.Comparing;

/// <summary>The command <c>diff</c>: what a reviewer reads.</summary>
public sealed class DiffCommandTests
{
    [Fact]
    public async Task Says_what_is_new_gone_moved_and_changed()
    {
        using var before = Start();
        using var after = Start()
            .Without("guides/gone.md")
            .Without("guides/old.md")
            .With("guides/new.md", SoundFiles.Page("Moved", "Words.", "redirect-from: [/guides/old/]\n"))
            .With("guides/added.md", SoundFiles.Page("Added", "Words."))
            .Change("status: live", "status: planned")
            .With("data/glossary.yml", "- { id: jesip, term: JESIP, meaning: A way of working., category: Term }\n");
        after.With("guides/index.md", SoundFiles.Page("Guides", "One two four five."));

        var run = await RunAsync(before, after);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.StartsWith(
            "What this change does\nFiles: 2 new, 2 gone, 3 changed. Pages: 2 new addresses, 1 lead on, 1 gone.\n",
            run.Out.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        string[] lines =
        [
            "Gone without a former address (1)\n- /guides/gone/\n",
            "Leads on (1)\n- /guides/old/ to /guides/new/\n",
            "New files (2)\n- Added (guides/added.md)\n- Moved (guides/new.md)\n",
            "Files that are gone (2)\n- Gone (guides/gone.md)\n- Old (guides/old.md)\n",
            "- data/glossary.yml (data/glossary.yml)\n  - jesip: not there became { id: jesip, term: JESIP, ",
            "- Guides (guides/index.md)\n  - text: 2 words new, 1 gone\n",
            "- Shared station (projects/shared-station.md)\n  - status: live became planned\n",
            "New addresses (2)\n- /guides/added/\n- /guides/new/\n",
        ];
        Assert.All(lines, line => Assert.Contains(line, run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_that_nothing_differs()
    {
        using var story = Start();

        var run = await RunAsync(story, story);

        Assert.Equal(
            "What this change does\nFiles: 0 new, 0 gone, 0 changed. Pages: 0 new addresses, 0 lead on, 0 gone.\n",
            run.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Writes_Markdown_in_which_words_of_authors_show_as_they_are()
    {
        using var before = Start();
        using var after = Start().Change("title: Shared station", "title: \"<b>`x`</b> [a](b) | @all\"");

        var run = await RunAsync(before, after, "--format", "markdown");

        Assert.StartsWith("## What this change does\n\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(
            "- \\<b\\>\\`x\\`\\</b\\> \\[a\\]\\(b\\) \\| \\@all (`projects/shared-station.md`)\n"
            + "  - title: `Shared station` became `<b>'x'</b> [a](b) | @all`",
            run.Out.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compares_fields_also_where_the_site_is_too_broken_to_list_its_pages()
    {
        using var before = Start();
        using var after = Start().With("site.yml", "title: [");

        var run = await RunAsync(before, after);

        Assert.Equal(0, run.Code);
        Assert.Contains("One of the two states is too broken to list its pages", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_folder_that_is_not_there()
    {
        using var story = Start();

        var run = await CommandRun.OfAsync("diff", story.Input, story.Input + "-none");

        Assert.Equal(2, run.Code);
        Assert.Contains("There is no folder", run.Error, StringComparison.Ordinal);
    }

    private static SiteStory Start() => new SiteStory()
        .With("guides/index.md", SoundFiles.Page("Guides", "One two three."))
        .With("guides/gone.md", SoundFiles.Page("Gone", "Words."))
        .With("guides/old.md", SoundFiles.Page("Old", "Words."));

    private static Task<CommandRun> RunAsync(SiteStory before, SiteStory after, params string[] more) =>
        CommandRun.OfAsync(["diff", before.Input, after.Input, "--today", "2026-11-23", .. more]);
}
