using Overview.Tests.Stories;

namespace Overview.Tests.Commands;

/// <summary>What the program says to a command line that makes no sense: exit code 2, and nothing done.</summary>
public sealed class UsageTests
{
    private const string Advice = "Run with --help to see the commands and options.";

    [Theory]
    [InlineData("'--outptu'", "--outptu", "public")]
    [InlineData("'biuld'", "biuld")]
    [InlineData("'2026-13-01' is not a date. Write it as in --today 2026-11-22.", "--today", "2026-13-01")]
    [InlineData("'22/11/2026' is not a date. Write it as in --today 2026-11-22.", "check", "--today", "22/11/2026")]
    [InlineData("'xml' is not a format. The formats are text, json, sarif and github.", "--format", "xml")]
    [InlineData("'JSON' is not a format. The formats are text, json, sarif and github.", "--format", "JSON")]
    [InlineData(
        "'www.example.org' is not the address of a site. Write it as in --base-url https://www.example.org.",
        "--base-url",
        "www.example.org")]
    [InlineData("'ftp://example.org' is not the address of a site.", "--base-url", "ftp://example.org")]
    [InlineData("'https://example.org/?a=b' is not the address of a site.", "--base-url", "https://example.org/?a=b")]
    [InlineData("'' is not the address of a site.", "--base-url", "")]
    [InlineData("--input needs the name of a folder.", "--input", "")]
    [InlineData("--output needs the name of a folder.", "build", "--output", " ")]
    [InlineData("'--today'", "--today")]
    [InlineData("'--format'", "check", "--format")]
    public async Task Says_what_is_wrong(string sentence, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal((2, string.Empty), (run.Code, run.Out));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Contains(Advice, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_input_folder_is_missing()
    {
        using var folder = new TestFolder();
        var input = folder.At("inptu");

        var run = await CommandRun.OfAsync("--input", input, "--output", folder.At("output"));

        Assert.Equal((2, string.Empty), (run.Code, run.Out));
        Assert.Equal(
            $"There is no folder '{input}'. Run the program where 'input' is, or name it with --input.\n",
            run.Error.ReplaceLineEndings("\n"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("input", "input")]
    [InlineData("input", "input/")]
    [InlineData("input", "input/published/site")]
    [InlineData("input", "input/../input/site")]
    [InlineData("input", ".")]
    [InlineData("input", "/")]
    public async Task Refuses_folders_that_lie_inside_each_other(string input, string output)
    {
        using var story = new SiteStory();
        var before = FolderContent.Of(story.Folder);

        var run = await CommandRun.OfAsync(
            "--input", Path.Combine(story.Folder, input), "--output", Path.Combine(story.Folder, output));

        Assert.Equal(2, run.Code);
        Assert.Contains("must lie apart.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(story.Folder));
    }

    [Fact]
    public async Task Takes_folders_whose_names_begin_alike()
    {
        using var story = new SiteStory();

        var run = await CommandRun.OfAsync("--input", story.Input, "--output", story.Input + "-published");

        Assert.Equal(0, run.Code);
        Assert.True(File.Exists(Path.Combine(story.Folder, "input-published", "index.html")));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "--help")]
    public async Task Lists_every_option_in_the_help(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        string[] options =
        [
            "--input <DIR>", "--output <DIR>", "--base-url <URL>", "--drafts", "--today <DATE>",
            "--no-pictures", "--strict", "--timings",
        ];
        Assert.All(options, option => Assert.Contains(option, run.Out, StringComparison.Ordinal));
        Assert.Contains("text|json|sarif|github", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_every_command_and_exit_code_in_the_help()
    {
        var run = await CommandRun.OfAsync("--help");

        string[] words = ["build", "check", "0 good", "1 something to mend", "2 wrong usage", "3 a fault"];
        Assert.All(words, word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
    }
}
