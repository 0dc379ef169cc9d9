using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Files;

public sealed class FileSystemTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Lies_below_the_current_folder_unless_told_otherwise()
    {
        var fileSystem = new FileSystem();

        Assert.Equal(Directory.GetCurrentDirectory(), fileSystem.RootPath.FullPath);
        Assert.Equal([new("input")], fileSystem.InputPaths);
        Assert.Equal("output", fileSystem.OutputPath.FullPath);
        Assert.Equal("temp", fileSystem.TempPath.FullPath);
    }

    [Fact]
    public void Refuses_a_root_that_is_not_absolute()
    {
        Assert.Throws<ArgumentException>(() => new FileSystem { RootPath = new("relative") });
        Assert.Throws<ArgumentException>(() => new FileSystem { RootPath = default });
    }

    [Fact]
    public async Task Shows_its_folders_to_modules()
    {
        IReadOnlyFileSystem? seen = null;

        await _site.RunAsync(new A { Process = new Does(context => { seen = context.FileSystem; }) });

        Assert.Equal(_site.Folder, seen!.RootPath.FullPath);
        Assert.Equal([new("input")], seen.InputPaths);
    }

    [Fact]
    public async Task Empties_the_temp_folder_before_and_after_a_run_and_no_other()
    {
        var temp = Path.Combine(_site.Folder, "temp");
        var left = -1;
        _site.Write("temp/old/file", "").Write("output/page.html", "").Write("temporary/file", "");

        await _site.RunAsync(new A
        {
            Process = new Does(_ =>
            {
                left = Directory.EnumerateFileSystemEntries(temp).Count();
                File.WriteAllText(Path.Combine(temp, "new"), "");
            }),
        });

        Assert.Equal(0, left);
        Assert.Empty(Directory.EnumerateFileSystemEntries(temp));
        Assert.True(File.Exists(Path.Combine(_site.Folder, "output/page.html")));
        Assert.True(File.Exists(Path.Combine(_site.Folder, "temporary/file")));
    }

    [Fact]
    public async Task Warns_when_the_temp_folder_cannot_be_made()
    {
        var code = await _site.Write("temp", "a file stands in the way").RunAsync(new A());

        Assert.Equal(ExitCode.Normal, code);
        Assert.NotEmpty(_site.Log.At(LogLevel.Warning));
        Assert.All(_site.Log.At(LogLevel.Warning), message => Assert.Contains($"{_site.Folder}/temp", message));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("output/temp")]
    public async Task Takes_any_other_temp_folder(string temp) =>
        Assert.Equal(0, await _site.Bootstrap()
            .ConfigureFileSystem(fileSystem => fileSystem.TempPath = new(temp))
            .RunAsync());

    [Theory]
    [InlineData(".")]
    [InlineData("/")]
    [InlineData("output")]
    [InlineData("input")]
    public async Task Refuses_a_temp_folder_that_holds_another(string temp) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _site.Bootstrap()
            .ConfigureFileSystem(fileSystem => fileSystem.TempPath = new(temp))
            .RunAsync());
}
