using System.Text.Json;
using Overview.Content.Findings;
using Overview.Tests.Search;
using Overview.Tests.Stories;

namespace Overview.Tests.Reporting;

/// <summary>The log for programs that show the findings of many tools.</summary>
public sealed class SarifReportTests
{
    [Fact]
    public async Task Fits_the_schema_of_SARIF_with_errors_and_warnings()
    {
        using var story = Mistaken();

        var run = await ProgramRun.OfAsync(story.Folder, "check", "--format", "sarif", "--today", "2028-01-01");

        Assert.Equal(1, run.Code);
        Assert.Equal("[]", (await NodeScript.RunAsync("../Reporting/sarif-oracle.mjs", run.Out)).Trim());
        using var json = JsonDocument.Parse(run.Out);
        var log = json.RootElement.GetProperty("runs")[0];
        Assert.Equal(
            ["OV103 error input/projects/shared-station.md 4 20", "OV203 warning input/projects/shared-station.md 18 12"],
            log.GetProperty("results").EnumerateArray().Select(Words)
                .Where(words => words.Contains("projects", StringComparison.Ordinal)));
        Assert.True(log.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public async Task Names_every_rule_without_the_places_of_its_particulars()
    {
        using var story = new SiteStory();

        var run = await ProgramRun.OfAsync(story.Folder, "check", "--format", "sarif", "--today", "2026-11-23");

        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        var rules = json.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(
            FindingCatalogue.All.Select(rule => rule.Code),
            rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.DoesNotMatch(@"\{\d\}", run.Out);
    }

    [Fact]
    public async Task Tells_a_folder_that_cannot_be_used_as_a_failed_run()
    {
        using var story = new SiteStory().WithOutput("thesis.odt", "years of work");

        var run = await ProgramRun.OfAsync(story.Folder, "--format", "sarif");

        Assert.Equal(1, run.Code);
        Assert.Equal("[]", (await NodeScript.RunAsync("../Reporting/sarif-oracle.mjs", run.Out)).Trim());
        using var json = JsonDocument.Parse(run.Out);
        var invocation = json.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains(
            "holds files that this program did not make",
            invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_held_against_a_schema_that_refuses_other_logs()
    {
        var faults = await NodeScript.RunAsync("../Reporting/sarif-oracle.mjs", "{ \"version\": \"2.1.0\", \"runs\": [{}] }");

        Assert.Contains("should have required property 'tool'", faults, StringComparison.Ordinal);
    }

    /// <summary>An error and, later, a review that is overdue.</summary>
    private static SiteStory Mistaken() => new SiteStory().WithMistake();

    private static string Words(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return $"{result.GetProperty("ruleId").GetString()} {result.GetProperty("level").GetString()} "
            + $"{place.GetProperty("artifactLocation").GetProperty("uri").GetString()} "
            + $"{region.GetProperty("startLine").GetInt32()} {region.GetProperty("startColumn").GetInt32()}";
    }
}
