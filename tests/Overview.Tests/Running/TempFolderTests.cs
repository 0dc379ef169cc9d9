using Overview.Running;

namespace Overview.Tests.Running;

/// <summary>The engine's place in the system's temp folder.</summary>
public sealed class TempFolderTests
{
    [Fact]
    public void Is_gone_when_the_run_ends()
    {
        string path;
        using (var folder = new TempFolder())
        {
            path = folder.Path;
            Directory.CreateDirectory(path);
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public void Of_a_killed_run_is_cleared_by_the_next()
    {
        var abandoned = Directory.CreateTempSubdirectory("overview-run-").FullName;
        File.WriteAllText(Path.Combine(abandoned, ".lock"), string.Empty);

        new TempFolder().Dispose();

        Assert.False(Directory.Exists(abandoned));
    }

    [Fact]
    public void Of_a_run_that_is_alive_stays()
    {
        using var alive = new TempFolder();

        new TempFolder().Dispose();

        Assert.True(Directory.Exists(Path.GetDirectoryName(alive.Path)));
    }

    [Fact]
    public void Many_runs_at_once_do_not_take_each_others()
    {
        var stop = TestContext.Current.CancellationToken;
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = stop }, _ =>
        {
            using var folder = new TempFolder();
            Directory.CreateDirectory(folder.Path);
            File.WriteAllText(Path.Combine(folder.Path, "file"), "text");
            Assert.True(File.Exists(Path.Combine(folder.Path, "file")));
        });
    }
}
