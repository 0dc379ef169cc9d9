using Microsoft.Playwright;
using Overview.Hosting;
using Overview.Serving;

namespace Overview.Browser.Tests.Hosting;

/// <summary>The content security policy of the built site, held against hostile pages.</summary>
public sealed class PolicyTests(BuiltSite site, BrowserFixture browser)
{
    private string Policy => HeadersFile.Read(File.ReadAllText(Path.Combine(site.Folder, "_headers")))[0].Headers
        .Single(header => header.Name == ContentPolicy.HeaderName).Value;

    [Fact]
    public void Forbids_everything_but_what_the_pages_use()
    {
        Assert.StartsWith("default-src 'none'; ", Policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Policy, StringComparison.Ordinal);
        Assert.DoesNotContain('*', Policy);
        Assert.DoesNotContain("script-src 'self'", Policy, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", Policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_the_evaluator_nothing_to_say_above_informational()
    {
        var (exitCode, output) = await NodeTools.RunOwnAsync("Overview.Browser.Tests/Hosting/csp.mjs", Policy);

        Assert.Equal((0, string.Empty), (exitCode, output));
    }

    [Fact]
    public async Task Is_seen_by_the_evaluator_when_it_is_weak()
    {
        var weak = Policy.Replace("script-src ", "script-src 'unsafe-inline' ", StringComparison.Ordinal)
            .Replace("'sha256-", "'x-", StringComparison.Ordinal);

        var (_, output) = await NodeTools.RunOwnAsync("Overview.Browser.Tests/Hosting/csp.mjs", weak);

        Assert.Contains("HIGH script-src 'unsafe-inline'", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>ran = true</script>", "script-src-elem")]
    [InlineData("<img src=\"/none.png\" alt=\"\" onerror=\"ran = true\">", "script-src-attr")]
    [InlineData("<script src=\"/media/hostile.js\"></script>", "script-src-elem")]
    [InlineData("<script type=\"module\">ran = true</script>", "script-src-elem")]
    [InlineData("<iframe srcdoc=\"<script>parent.ran = true</script>\"></iframe>", "script-src-elem")]
    [InlineData("<object data=\"/media/hostile.html\"></object>", "object-src")]
    [InlineData("<base href=\"https://www.example.org/\"><p>x</p>", "base-uri")]
    [InlineData("<style>body { color: red }</style>", "style-src-elem")]
    public async Task Blocks_a_page_that_holds(string markup, string directive)
    {
        using var folder = new HostilePage(site.Folder, markup);
        await using var host = await SiteHost.StartAsync(new PublishedSite(folder.Path, string.Empty), port: 0);
        await using var context = await browser.Browser.NewContextAsync();
        await context.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', (one) => (window.refused ??= []).push(one.effectiveDirective));");
        var page = await context.NewPageAsync();

        await page.GotoAsync(host.Address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await page.WaitForFunctionAsync("window.refused?.length > 0 || window.frames.length > 0");
        await page.WaitForTimeoutAsync(100);

        Assert.Equal("undefined", await page.EvaluateAsync<string>("typeof window.ran"));
        var refused = await page.EvaluateAsync<string[]>("window.refused ?? []");
        Assert.True(refused.Contains(directive) || markup.Contains("srcdoc", StringComparison.Ordinal), string.Join(", ", refused));
    }
}
