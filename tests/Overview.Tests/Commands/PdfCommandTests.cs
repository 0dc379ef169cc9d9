using Overview.Tests.Stories;

namespace Overview.Tests.Commands;

/// <summary>The command that prints the whole overview; the browser tests run it with a real Chromium.</summary>
public sealed class PdfCommandTests
{
    private static readonly Dictionary<string, string> NoChromium = new() { ["CHROMIUM_PATH"] = "nowhere" };

    [Fact]
    public async Task Says_what_is_missing_and_does_nothing_else()
    {
        using var story = new SiteStory();

        var run = await ProgramRun.WithAsync(NoChromium, story.Folder, "pdf");

        Assert.Equal((1, string.Empty), (run.Code, run.Out));
        Assert.Equal("CHROMIUM_PATH names 'nowhere', but there is no such file.", run.Error.Trim());
        Assert.False(Directory.Exists(story.Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    public async Task Refuses_a_name_that_no_file_can_have(string name)
    {
        var run = await CommandRun.OfAsync("pdf", "--pdf", name);

        Assert.Equal(2, run.Code);
        Assert.Contains("--pdf needs the name of a file.", run.Error, StringComparison.Ordinal);
    }
}
