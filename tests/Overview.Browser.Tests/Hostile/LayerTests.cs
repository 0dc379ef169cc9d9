using Overview.Checking;
using Overview.Content.Routing;
using Overview.Hostile;

namespace Overview.Browser.Tests.Hostile;

/// <summary>Three guards against script, each tested as if the others were not there.</summary>
public sealed class LayerTests(BrowserFixture fixture, BuiltSite site)
{
    /// <summary>Fewer would mean that the canary is deaf.</summary>
    private const int FewestThatRun = 140;

    [Fact]
    public async Task The_check_of_finished_pages_reports_every_text_that_runs_where_nothing_guards()
    {
        var running = await new RawVectors(policy: null).OpenAsync(fixture.Browser);

        foreach (var family in running.GroupBy(vector => vector.Family))
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{family.Key}: {family.Count()} run where nothing guards");
        }

        Assert.InRange(running.Count, FewestThatRun, Vector.All.Count);
        Assert.DoesNotContain(running, vector => !IsReported(vector));
    }

    [Fact]
    public async Task The_content_security_policy_alone_lets_no_text_run() =>
        Assert.Empty(await new RawVectors(await PolicyAsync()).OpenAsync(fixture.Browser));

    private bool IsReported(Vector vector)
    {
        var facts = PageReader.Read(RawVectors.DocumentOf(vector.Text));
        var page = new RenderedPage(new RouteOf<string>("/", "Raw"), "Raw", facts);
        return new PageCheck(new SiteMap(string.Empty, [page], []), site.Address).Run([page]).Count > 0;
    }

    /// <summary>The policy of a page, but for who may show it in a frame: these tests do.</summary>
    private async Task<string> PolicyAsync()
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(
            new Uri(site.Address + "/"), TestContext.Current.CancellationToken);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        return string.Join(';', policy.Split(';').Where(one => !one.Contains("frame-ancestors", StringComparison.Ordinal)));
    }
}
