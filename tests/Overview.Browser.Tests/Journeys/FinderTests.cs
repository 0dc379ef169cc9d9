using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Overview.Browser.Tests.Pages;

namespace Overview.Browser.Tests.Journeys;

/// <summary>What readers do in the finder.</summary>
public sealed class FinderTests(BuiltSite site, BrowserFixture fixture) : IAsyncDisposable
{
    private const string Heading = ".ov-finder__count";
    private readonly List<IBrowserContext> _contexts = [];

    [Fact]
    public async Task The_keyboard_alone_finds_projects_by_two_facets_and_the_focus_stays()
    {
        var page = await OpenAsync();
        var ambulance = await CountAsync(page, "service", "ambulance");
        await page.Locator("input[name=service][value=ambulance]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await HeadingSaysAsync(page, $"{ambulance} projects of 150");
        var both = await CountAsync(page, "theme", "estates");
        Assert.InRange(both, 2, 20);
        Assert.Equal("ambulance", await FocusedValueAsync(page));

        while (await FocusedValueAsync(page) != "estates")
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Space");
        Assert.Equal("estates", await FocusedValueAsync(page));
        await HeadingSaysAsync(page, $"{both} projects of 150");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/projects/?service=ambulance&theme=estates");
        await Assertions.Expect(page.Locator("[data-part=announcement]")).ToHaveTextAsync($"{both} projects found.");
        Assert.Equal(both, await page.Locator(".ov-card").CountAsync());
        Assert.Equal(both, await CountAsync(page, "service", "ambulance"));
    }

    [Fact]
    public async Task Back_and_forward_go_through_the_choices_and_an_address_alone_brings_them_back()
    {
        var page = await OpenAsync();
        var live = await CountAsync(page, "status", "live");
        var either = live + await CountAsync(page, "status", "pilot");
        await page.GetByLabel("Live").CheckAsync();
        await page.GetByLabel("Pilot").CheckAsync();
        await HeadingSaysAsync(page, $"{either} projects of 150");
        await page.GoBackAsync();
        await HeadingSaysAsync(page, $"{live} projects of 150");
        await Assertions.Expect(page.GetByLabel("Pilot")).Not.ToBeCheckedAsync();
        await page.GoBackAsync();
        await HeadingSaysAsync(page, "150 projects");
        await page.GoForwardAsync();
        await HeadingSaysAsync(page, $"{live} projects of 150");

        var other = await OpenAsync(new Uri(page.Url).Query);
        await HeadingSaysAsync(other, $"{live} projects of 150");
        await Assertions.Expect(other.GetByLabel("Live")).ToBeCheckedAsync();
        var canonical = await other.Locator("link[rel=canonical]").GetAttributeAsync("href");
        Assert.Equal("/projects/", new Uri(canonical!).PathAndQuery);
    }

    [Fact]
    public async Task What_would_give_nothing_is_greyed_and_stays_in_its_place()
    {
        var page = await OpenAsync("?theme=estates");
        var coastguard = page.GetByLabel("Coastguard");

        await Assertions.Expect(coastguard).ToBeDisabledAsync();
        await Assertions.Expect(coastguard).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Estates" }).ClickAsync();
        await Assertions.Expect(coastguard).ToBeEnabledAsync();
        await HeadingSaysAsync(page, "150 projects");
    }

    [Fact]
    public async Task Pages_and_orders_stand_in_the_address()
    {
        var page = await OpenAsync();
        var titles = page.Locator(".ov-card__title");
        var first = await titles.First.InnerTextAsync();
        Assert.Equal(20, await titles.CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Page 8" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/projects/?page=8");
        Assert.Equal(10, await titles.CountAsync());
        Assert.True(await page.Locator(Heading).EvaluateAsync<bool>("one => one === document.activeElement"));

        await page.GetByLabel("Sort by").SelectOptionAsync("newest");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/projects/?sort=newest");
        var years = await page.Locator(".ov-card").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.start)");
        Assert.Equal(years.OrderDescending(), years);
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Assertions.Expect(titles.First).ToHaveTextAsync(first);
    }

    [Fact]
    public async Task The_map_shows_what_the_page_of_a_theme_shows_and_leads_to_the_projects_of_an_area()
    {
        var page = await OpenAsync("?theme=training&view=map");
        var theme = await NewPageAsync();
        await theme.GotoAsync(site.Address + "/themes/training/");

        Assert.Equal(await TilesAsync(theme), await TilesAsync(page));
        Assert.Equal(
            await theme.Locator(".ov-map__legend").InnerTextAsync(),
            await page.Locator(".ov-map__legend").InnerTextAsync());

        var area = page.Locator(".ov-map-list li:visible a").First;
        var count = await page.Locator(".ov-map-list li:visible span").First.InnerTextAsync();
        await area.ClickAsync();
        await HeadingSaysAsync(page, $"{count} project{(count == "1" ? string.Empty : "s")} of 150");
        Assert.Contains("area=", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_and_the_file_hold_the_same_projects_with_the_year_of_each_status()
    {
        var page = await OpenAsync("?service=health&view=table");
        var titles = await page.Locator("tbody th").AllInnerTextsAsync();
        var statuses = await page.Locator("tbody td:last-child").AllInnerTextsAsync();

        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Download CSV" }).ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n");

        Assert.Equal("projects.csv", download.SuggestedFilename);
        Assert.Equal(await CountAsync(page, "service", "health"), titles.Count);
        Assert.All(statuses, status => Assert.Matches(@"\(\d{4}\)$|year not known$|^Status not known$", status));
        Assert.StartsWith("Title,Summary,Services,Theme,Regions", lines[0], StringComparison.Ordinal);
        Assert.Equal(titles.Count + 2, lines.Length);
        Assert.All(titles.Zip(lines[1..]), row => Assert.StartsWith(row.First, row.Second.Trim('"'), StringComparison.Ordinal));
        Assert.All(statuses.Zip(lines[1..]), row => Assert.Contains(row.First, row.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_narrow_the_list_with_each_key_and_one_press_clears_all()
    {
        var page = await OpenAsync("?service=fire");
        await page.Locator(".ov-finder input[name=q]").PressSequentiallyAsync("falls");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/projects/?q=falls&service=fire");
        await Assertions.Expect(page.Locator(".ov-card__title").First).ToContainTextAsync("alls");
        await Assertions.Expect(page.GetByLabel("Sort by")).ToHaveValueAsync("relevance");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove “falls”" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }).ClickAsync();
        await HeadingSaysAsync(page, "150 projects");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/projects/");
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/projects/?service=fire");
    }

    [Fact]
    public async Task An_address_of_nothing_and_one_of_nonsense_explain_themselves()
    {
        var page = await OpenAsync("?service=coastguard&theme=estates");
        await HeadingSaysAsync(page, "No projects of 150");
        await Assertions.Expect(page.Locator("[data-part=remark]")).ToContainTextAsync("No project fits");

        await page.GotoAsync(site.Address + "/projects/?theme=%3Cscript%3E&view=globe&page=-4&sort=luck");
        await HeadingSaysAsync(page, "150 projects");
        await Assertions.Expect(page.Locator("[data-part=remark]")).ToContainTextAsync("“<script>”");
    }

    [Fact]
    public async Task A_phone_has_the_filters_behind_one_button()
    {
        var page = await OpenAsync(width: 360);
        await Assertions.Expect(page.GetByLabel("Coastguard")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Filters" }).ClickAsync();
        await page.GetByLabel("Coastguard").CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Filters (1 chosen)" }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_gets_the_whole_list()
    {
        var page = await OpenAsync("?service=ambulance");
        Assert.Equal(20, await page.Locator(".ov-card").CountAsync());
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(
            await CountAsync(page, "service", "ambulance"), await page.Locator(".ov-card").CountAsync());
        await page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(20, await page.Locator(".ov-card").CountAsync());
    }

    [Fact]
    public async Task A_reader_without_script_or_whose_script_does_not_load_has_all_projects_and_shorter_lists()
    {
        var page = await NewPageAsync();
        await page.RouteAsync("**/finder.*.js", route => route.AbortAsync());
        await page.GotoAsync(site.Address + "/projects/?theme=estates");
        await CompleteAsync(page);

        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var scriptless = await context.NewPageAsync();
        await scriptless.GotoAsync(site.Address + "/projects/");
        await CompleteAsync(scriptless);
        await scriptless.GetByText("By theme and region").ClickAsync();
        await Assertions.Expect(scriptless.Locator("a[href='/themes/estates/wales/']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/projects/?service=fire&region=south-east&q=fire")]
    [InlineData("/projects/?theme=estates&view=map")]
    [InlineData("/projects/?service=coastguard&start=2015&view=table")]
    public async Task States_pass_in_all_views(string path)
    {
        var reading = await PageVisit.ReadAsync(fixture.Browser, site, path);

        Assert.Empty(Enum.GetValues<PageQuality>().SelectMany(reading.Faults));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }
    }

    private static Task HeadingSaysAsync(IPage page, string words) =>
        Assertions.Expect(page.Locator(Heading)).ToHaveTextAsync(words);

    private static async Task<int> CountAsync(IPage page, string facet, string value) => int.Parse(
        await page.Locator($"input[name={facet}][value={value}] ~ .ov-facet__count").InnerTextAsync(),
        CultureInfo.InvariantCulture);

    private static Task<string?> FocusedValueAsync(IPage page) =>
        page.EvaluateAsync<string?>("document.activeElement.value ?? null");

    private static Task<string[]> TilesAsync(IPage page) => page.Locator(".ov-map__tile").EvaluateAllAsync<string[]>(
        "all => all.map(one => one.getAttribute('class') + one.querySelector('a, title').getAttribute('aria-label')"
        + " + [...one.querySelectorAll('text')].map(text => text.textContent))");

    private static async Task CompleteAsync(IPage page)
    {
        await Assertions.Expect(page.GetByText("need JavaScript")).ToBeVisibleAsync();
        Assert.Equal(150, await page.Locator(".ov-card:visible").CountAsync());
        await Assertions.Expect(page.Locator(".ov-finder form")).ToBeHiddenAsync();
    }

    private async Task<IPage> OpenAsync(string query = "", int width = 1280)
    {
        var page = await NewPageAsync(width);
        await page.GotoAsync(site.Address + "/projects/" + query);
        return page;
    }

    private async Task<IPage> NewPageAsync(int width = 1280)
    {
        var context = await fixture.Browser.NewContextAsync(
            new() { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        _contexts.Add(context);
        return await context.NewPageAsync();
    }
}
