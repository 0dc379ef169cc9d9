using Microsoft.Playwright;

namespace Overview.Browser.Tests.Journeys;

/// <summary>What a first-time visitor does.</summary>
public sealed class HomeTests(BuiltSite site, BrowserFixture fixture)
{
    [Fact]
    public async Task A_visitor_finds_a_project_in_two_actions_and_the_console_stays_empty()
    {
        Assert.Equal(Overview.Running.RunOutcome.Good, site.Result.Outcome);
        var page = await fixture.Browser.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        var response = await page.GotoAsync(site.Address + "/");
        Assert.Equal(200, response!.Status);

        await page.GetByRole(AriaRole.Navigation)
            .GetByRole(AriaRole.Link, new() { Name = "Projects" }).First.ClickAsync();
        await page.GetByLabel("Words in the projects").FillAsync("falls in Hull");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Hull FIRST" }).First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Hull FIRST");
        Assert.Empty(messages);
    }
}
