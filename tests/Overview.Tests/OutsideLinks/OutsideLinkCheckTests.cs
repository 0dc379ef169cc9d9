using Overview.Authoring;
using Overview.Content.Findings;
using Overview.OutsideLinks;
using Overview.Tests.Stories;

namespace Overview.Tests.OutsideLinks;

/// <summary>What authors are told about links to other websites.</summary>
public sealed class OutsideLinkCheckTests
{
    [Fact]
    public async Task Tells_each_link_at_its_place_and_proposes_where_to_look()
    {
        await using var server = await LinkServer.StartAsync();
        using var story = With(server, string.Empty);

        var findings = await CheckAsync(story);

        Assert.Equal(
            [
                $"projects/shared-station.md(15,54): OV511 '{server.Url}/gone' leads nowhere: the server answers 404 Not Found. "
                + $"Look for the page's new address. A copy may stand at https://web.archive.org/web/2026/{server.Url}/gone",
                $"projects/shared-station.md(16,53): OV513 '{server.Url}/moved' has moved for good. "
                + $"Write its new address: {server.Url}/fine",
            ],
            findings.Select(one => $"{one.Location}: {one.Code} {one.Message} {one.Fix}"));
        Assert.All(findings, one => Assert.Equal(Severity.Warning, one.Severity));
    }

    [Fact]
    public async Task Leaves_out_what_a_page_accepts()
    {
        await using var server = await LinkServer.StartAsync();
        using var story = With(server, "allow: [{ code: OV511, reason: It is history. }]\n");

        Assert.Equal(["OV513"], (await CheckAsync(story)).Select(one => one.Code));
    }

    private static SiteStory With(LinkServer server, string more) => new SiteStory().With(
        SoundFiles.ProjectPath,
        SoundFiles.Project.Replace(
            "  - { title: A report, publisher: The council, url: \"https://www.example.org/\", year: 2015 }\n",
            $"  - {{ title: A report, publisher: The council, url: \"{server.Url}/gone\", year: 2015 }}\n"
            + $"  - {{ title: Another, publisher: The council, url: \"{server.Url}/moved\" }}\n"
            + $"  - {{ title: A third, publisher: The council, url: \"{server.Url}/fine#part\" }}\n",
            StringComparison.Ordinal)
            .Replace("review-by: 2027-11-22\n", $"review-by: 2027-11-22\n{more}", StringComparison.Ordinal));

    private static Task<IReadOnlyList<Finding>> CheckAsync(SiteStory story) => new OutsideLinkCheck(
        ContentSnapshot.Read(story.Input, SiteStory.Today),
        new Politeness { Wait = (_, _) => Task.CompletedTask }).RunAsync((_, _) => { }, TestContext.Current.CancellationToken);
}
