using Overview.Checking;
using Overview.Content.Identifiers;
using Overview.Search;
using Overview.Tests.Stories;

namespace Overview.Tests.Search;

/// <summary>What the search knows of a page.</summary>
public sealed class SearchDocumentsTests
{
    [Fact]
    public async Task Makes_a_document_of_every_page_but_those_that_no_search_should_find()
    {
        var site = await StoryAsync();

        Assert.Equal(
            site.Site.Routes.Pages.Select(page => page.Url).Except(["/404.html", "/editions/current/print/"]),
            site.Documents.Select(document => document.Url));
        Assert.All(site.Documents, document => Assert.NotEmpty(document.Title));
        Assert.All(site.Documents, document => Assert.NotEmpty(document.Summary));
    }

    [Fact]
    public async Task Takes_the_words_of_a_project_from_its_page()
    {
        var project = (await StoryAsync())["/projects/shared-station/"];

        Assert.Equal(RecordKind.Project, project.Kind);
        Assert.Equal("Shared station", project.Title);
        Assert.Equal("One building for two services.", project.Summary);
        Assert.Equal("What it is Figures Sources", project.Headings);
        Assert.StartsWith("station two services share ", project.Body, StringComparison.Ordinal);
        Assert.Contains(" report council 2015", project.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_each_word_once()
    {
        foreach (var document in (await SearchSite.OfRepositoryAsync()).Documents)
        {
            var words = FoldTable.Fold(document.Body).Split(' ');
            Assert.Equal(words.Length, words.Distinct().Count());
        }
    }

    [Fact]
    public async Task Takes_the_names_of_what_a_project_is_about_from_the_records()
    {
        var project = (await StoryAsync())["/projects/shared-station/"];

        Assert.Equal("Kent Police\nKent Constabulary", project.Organisations);
        Assert.Equal("Kent\nSouth East", project.Area);
        Assert.Equal("Estates\nPolice\nFire", project.Theme);
    }

    [Fact]
    public async Task Leaves_out_what_is_about_the_page_and_what_stands_on_other_pages()
    {
        var site = await StoryAsync();
        var project = site["/projects/shared-station/"];

        Assert.DoesNotContain("Skip to", project.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Key facts", project.Headings, StringComparison.Ordinal);
        Assert.DoesNotContain("What changed", project.Headings, StringComparison.Ordinal);
        Assert.DoesNotContain("Cite this page", project.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("1", project.Body![..40], StringComparison.Ordinal);
        Assert.All(
            site.Documents.Where(document => document.Kind != RecordKind.Project),
            document => Assert.DoesNotContain("One building", $"{document.Body}", StringComparison.Ordinal));
        Assert.Null(site["/projects/table/"].Body);
    }

    /// <summary>A class that the theme renames would quietly let its words in.</summary>
    [Fact]
    public async Task Knows_only_parts_that_the_theme_writes()
    {
        var site = await SearchSite.OfRepositoryAsync();
        await using var renderer = new Overview.Theme.PageRenderer(site.Site);
        var html = string.Empty;
        foreach (var page in site.Pages)
        {
            html += await renderer.RenderAsync(page.Route);
        }

        string[] conditional = ["ov-banner"];
        Assert.All(
            PageTextReader.LeftOutClasses.Except(conditional),
            name => Assert.Matches($"class=\"([^\"]* )?{name}[ \"]", html));
        Assert.All(
            PageTextReader.LeftOutSections,
            id => Assert.Matches($"<section [^>]*aria-labelledby=\"{id}\"", html));
    }

    private static async Task<SearchSite> StoryAsync()
    {
        using var story = new SiteStory();
        return await SearchSite.OfFolderAsync(story.Input);
    }
}
