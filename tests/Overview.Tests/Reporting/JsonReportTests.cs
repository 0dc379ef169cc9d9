using System.Text.Json;
using Overview.Tests.Stories;

namespace Overview.Tests.Reporting;

/// <summary>The one JSON object that programs read from standard output.</summary>
public sealed class JsonReportTests
{
    [Fact]
    public async Task Prints_one_object_with_these_fields_and_nothing_else()
    {
        using var story = new SiteStory();

        var run = await ProgramRun.OfAsync(story.Folder, "--format", "json", "--today", "2026-11-23", "--timings");

        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(["findings", "pages", "written", "removed", "milliseconds"], Names(json.RootElement));
        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("pages").GetInt32() > 10);
        Assert.True(json.RootElement.GetProperty("written").GetInt32() > 10);
        Assert.Equal(0, json.RootElement.GetProperty("removed").GetInt32());
        Assert.True(json.RootElement.GetProperty("milliseconds").GetInt64() >= 0);
        Assert.Contains("Pages ...", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_each_finding_with_its_place_and_both_sentences()
    {
        using var story = new SiteStory().WithMistake();

        var run = await ProgramRun.OfAsync(story.Folder, "check", "--format", "json", "--today", "2026-11-23");

        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(["code", "severity", "file", "line", "column", "message", "fix"], Names(finding));
        Assert.Equal(
            "OV103 error input/projects/shared-station.md 4 20 'fyre' is not a service. Did you mean 'fire'?",
            string.Join(' ', finding.EnumerateObject().Select(field => field.Value.ToString())));
    }

    [Fact]
    public async Task Stays_an_object_when_the_folder_cannot_be_used()
    {
        using var story = new SiteStory().WithOutput("thesis.odt", "years of work");

        var run = await ProgramRun.OfAsync(story.Folder, "--format", "json");

        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(0, json.RootElement.GetProperty("written").GetInt32());
        Assert.Contains("holds files that this program did not make", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_no_object_for_wrong_usage()
    {
        using var folder = new TestFolder();

        var run = await ProgramRun.OfAsync(folder.Path, "--format", "json");

        Assert.Equal((2, string.Empty), (run.Code, run.Out));
        Assert.StartsWith("There is no folder ", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(field => field.Name);
}
