using System.Diagnostics;
using System.Globalization;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Hostile;

namespace Overview.Browser.Tests.Hostile;

/// <summary>
/// Every hostile text in every field of every kind of record, on the pages that the theme makes of it and under the
/// scripts of the site. No policy guards these documents.
/// </summary>
public sealed class FieldTests(BrowserFixture fixture)
{
    /// <summary>
    /// What in a document could run when a reader does something, or is not where it should be. What runs by itself the
    /// canary tells.
    /// </summary>
    private const string WhatIsAlive = """
        () => [...document.querySelectorAll("*")].filter((one) =>
          [...one.attributes].some((attribute) => attribute.name.startsWith("on") || attribute.name === "srcdoc")
          || /^\s*(javascript|data|vbscript):/i.test(one.getAttribute("href") ?? one.getAttribute("src") ?? "")
          || one.matches("iframe, object, embed, [data-page] [data-page]")).map((one) => one.outerHTML).join("\n")
        """;

    private const string AllVariable = "OVERVIEW_HOSTILE_ALL";

    [Fact]
    public async Task No_text_in_any_field_runs_or_breaks_out_of_its_place()
    {
        var clock = Stopwatch.StartNew();
        var site = await HostileSite.RenderAsync(HostileRecords.OfWords().Joined.Catalogue!, IsWanted);
        Note($"{site.PageCount} pages", clock);
        Assert.Empty(site.Problems);

        await using var canary = await Canary.OpenAsync(fixture.Browser, HostileSite.Address, bypassesPolicy: false, site.Answer);
        foreach (var address in site.Records)
        {
            await canary.Page.GotoAsync(address);
            Assert.Equal("", await canary.Page.EvaluateAsync<string>(WhatIsAlive));
            Note(address, clock);
        }

        foreach (var address in site.FixedPages.Concat(Queries))
        {
            await canary.Page.GotoAsync(address);
            Note(address, clock);
        }

        Assert.Empty(canary.Struck);
        Assert.Empty(canary.Strangers);
    }

    /// <summary>What the scripts of the site make of the texts: results of the search, and a filtered list.</summary>
    private static IEnumerable<string> Queries =>
    [
        $"{HostileSite.Address}search/?q=canary", $"{HostileSite.Address}search/?q=script", $"{HostileSite.Address}projects/?q=canary",
    ];

    /// <summary>
    /// The pages of projects and organisations have the most fields, and are opened one and all; of other kinds each
    /// tenth, unless a variable of the environment asks for all. The lists show the texts of all. Each page of an area
    /// has a map with all areas: a few of them are enough.
    /// </summary>
    private static bool IsWanted(Route route) =>
        route is RouteOf<Organisation> || route.Url.StartsWith("/projects/p", StringComparison.Ordinal)
        || route.Url.EndsWith(route is RouteOf<Area> ? "07/" : "7/", StringComparison.Ordinal)
        || Environment.GetEnvironmentVariable(AllVariable) is not null;

    private static void Note(string what, Stopwatch clock) => TestContext.Current.TestOutputHelper?.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.ElapsedMilliseconds} ms"));
}
