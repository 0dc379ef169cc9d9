using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Modules;

public sealed class ReadFilesTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Gives_the_paths_and_the_content_of_a_file_and_no_other_values()
    {
        var document = Assert.Single(await _site.Write("input/sub/a.md", "é").ResultsAsync(new ReadFiles("**/*")));

        Assert.Equal($"{_site.Folder}/input/sub/a.md", document.Source.FullPath);
        Assert.Equal("sub/a.md", document.Destination.FullPath);
        Assert.Equal("é"u8.ToArray(), document.ReadBytes());
        Assert.Equal(
            ["CleanMode", "ContentProvider", "Destination", "Source", "UseCache"],
            document.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Sorts_by_the_characters_of_the_whole_path()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems sort without regard to case.");
        string[] sorted =
            [".dot.md", "B.md", "_x.md", "a-1.md", "a.b.md", "a.md", "a/z.md", "b.md", "sub/.hidden/c.md", "sub/a.md"];
        foreach (var path in sorted.Reverse())
        {
            _site.Write($"input/{path}", "");
        }

        Assert.Equal(sorted, await ReadAsync());
    }

    [Fact]
    public async Task Replaces_its_inputs()
    {
        var results = await _site.Write("input/a.md", "").ResultsAsync(Does.Give("x"), new ReadFiles("**/*"));

        Assert.Equal("a.md", Assert.Single(results).Destination.FullPath);
    }

    [Fact]
    public async Task Gives_nothing_for_a_missing_folder() => Assert.Empty(await ReadAsync());

    [Fact]
    public async Task Gives_empty_files_too()
    {
        var document = Assert.Single(await _site.Write("input/empty", "").ResultsAsync(new ReadFiles("**/*")));

        Assert.Empty(document.ReadBytes());
    }

    [Fact]
    public async Task Takes_the_file_of_the_last_folder_for_equal_paths_and_sorts_by_folder_first()
    {
        _site.Write("z/a.md", "").Write("z/both.md", "").Write("m/b.md", "").Write("m/both.md", "");
        IReadOnlyList<IDocument> results = [];
        var pipeline = new A
        {
            Input = new ReadFiles("**/*"),
            Process = new Does(context => { results = context.Inputs; }),
        };

        await _site.Bootstrap()
            .ConfigureFileSystem(fileSystem =>
            {
                fileSystem.InputPaths.Clear();
                fileSystem.InputPaths.Add(new("z"));
                fileSystem.InputPaths.Add(new(_site.Folder + "/m"));
            })
            .ConfigureServices(services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions
                .AddSingleton<IPipeline>(services, pipeline))
            .RunAsync();

        Assert.Equal(
            [$"{_site.Folder}/m/b.md", $"{_site.Folder}/m/both.md", $"{_site.Folder}/z/a.md"],
            results.Select(result => result.Source.FullPath));
    }

    [Theory]
    [InlineData("", ".dot a.md a.txt a?.md sub/.deep/c.md sub/b.md")]
    [InlineData("**/*", ".dot a.md a.txt a?.md sub/.deep/c.md sub/b.md")]
    [InlineData("**", ".dot a.md a.txt a?.md sub/.deep/c.md sub/b.md")]
    [InlineData("*", ".dot a.md a.txt a?.md")]
    [InlineData("./*.md", "a.md a?.md")]
    [InlineData("**/*.md", "a.md a?.md sub/.deep/c.md sub/b.md")]
    [InlineData("**/.*", ".dot")]
    [InlineData("sub", "")]
    [InlineData("sub/", "sub/.deep/c.md sub/b.md")]
    [InlineData("sub/**", "sub/.deep/c.md sub/b.md")]
    [InlineData("sub/*", "sub/b.md")]
    [InlineData("a?.md", "a?.md")]
    [InlineData("A.md", "")]
    [InlineData("{a,sub/b}.md", "a.md sub/b.md")]
    [InlineData("{a.{md,txt},sub/*}", "a.md a.txt sub/b.md")]
    [InlineData("{a}.md", "")]
    [InlineData("*.md a.*", "a.md a.txt a?.md")]
    public async Task Finds_files_by_pattern(string patterns, string expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Some names are not allowed elsewhere.");
        foreach (var path in new[] { ".dot", "a.md", "a.txt", "a?.md", "sub/b.md", "sub/.deep/c.md" })
        {
            _site.Write($"input/{path}", "");
        }

        Assert.Equal(expected, string.Join(' ', await ReadAsync(Split(patterns))));
    }

    [Theory]
    [InlineData("/etc/*")]
    [InlineData("!**/_*.md")]
    [InlineData("{!_,}*.md")]
    [InlineData("{1..3}.md")]
    [InlineData("../*.md")]
    [InlineData("\\{a}.md")]
    public void Refuses_a_pattern_that_it_does_not_have(string pattern) =>
        Assert.Throws<ArgumentException>(() => new ReadFiles(pattern));

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private async Task<IEnumerable<string>> ReadAsync(params string[] patterns) =>
        (await _site.ResultsAsync(new ReadFiles(patterns))).Select(result => result.Destination.FullPath);
}
