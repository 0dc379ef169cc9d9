using System.Diagnostics;
using Overview.Content.OpenData;
using Overview.Theme.OpenData;

namespace Overview.Theme.Tests.OpenData;

/// <summary>The worked examples on the page about the data.</summary>
public sealed class CodeExampleTests
{
    [Fact]
    public void Name_only_files_and_columns_that_exist()
    {
        var columns = ProjectTable.Table.Columns.Select(column => column.Name);

        Assert.All([CodeExample.Python, CodeExample.R], code =>
        {
            Assert.Contains("\"projects.csv\"", code, StringComparison.Ordinal);
            Assert.Contains("services", code, StringComparison.Ordinal);
        });
        Assert.Contains("services", columns);
    }

    [Fact]
    public async Task Count_the_projects_of_each_service_in_Python()
    {
        Assert.SkipUnless(HasPython, "There is no python3 on the path.");
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "projects.csv"),
            "\uFEFFid,title,services\r\na,\"'=1, \"\"2\"\"\",police;fire\r\nb,B,fire\r\n",
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "example.py"), CodeExample.Python, TestContext.Current.CancellationToken);

        var start = new ProcessStartInfo("python3", ["example.py"])
        {
            WorkingDirectory = folder.Path, RedirectStandardOutput = true,
        };
        using var python = Process.Start(start)!;

        Assert.Equal(
            "fire 2\npolice 1\n", await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static bool HasPython =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator)
            .Any(folder => File.Exists(System.IO.Path.Combine(folder, "python3")));

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("overview-example-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
