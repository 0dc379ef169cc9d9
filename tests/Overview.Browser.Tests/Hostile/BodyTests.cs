using System.Globalization;
using Microsoft.Playwright;
using Overview.Hostile;

namespace Overview.Browser.Tests.Hostile;

/// <summary>
/// Every hostile text in every place of a page's text, as the site writes it, also where a finding keeps the page from
/// being published. No policy guards these documents: nothing but the way the text is written.
/// </summary>
public sealed class BodyTests(BrowserFixture fixture)
{
    private const string Home = "http://bodies.example/";

    [Fact]
    public async Task No_text_in_any_place_runs_or_breaks_out_of_its_place()
    {
        await using var canary = await Canary.OpenAsync(fixture.Browser, Home, bypassesPolicy: false, Answer);
        for (var field = 0; field < HostileField.All.Count; field++)
        {
            await canary.VisitAsync($"{Home}{field}", patience: 50);
            Assert.Equal(
                Vector.All.Count, await canary.Page.EvaluateAsync<int>("document.querySelectorAll('body > article').length"));
            Assert.Equal(0, await canary.Page.EvaluateAsync<int>("document.querySelectorAll('article article').length"));
        }

        Assert.Empty(canary.Struck);
        Assert.Empty(canary.Strangers);
    }

    private static RouteFulfillOptions? Answer(string address) =>
        int.TryParse(new Uri(address).AbsolutePath.Trim('/'), CultureInfo.InvariantCulture, out var field)
            ? new() { ContentType = "text/html; charset=utf-8", Body = DocumentOf(HostileField.All[field]) }
            : null;

    private static string DocumentOf(HostileField field) =>
        "<!doctype html><html lang=\"en\"><head><title>T</title></head><body>"
        + string.Concat(HostileBody.All.Where(body => body.Field == field)
            .Select(body => $"<article>\n{body.Html}\n</article>"))
        + "</body></html>";
}
