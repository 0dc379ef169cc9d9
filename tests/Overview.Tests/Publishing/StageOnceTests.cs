using System.Text;
using Overview.Publishing;
using Overview.Tests.Stories;

namespace Overview.Tests.Publishing;

/// <summary>Files whose name tells what is in them: made once, kept as long as they belong.</summary>
public sealed class StageOnceTests
{
    private const string Name = "share/one.1.png";

    [Fact]
    public void Makes_a_file_that_is_not_there_and_keeps_it_afterwards()
    {
        using var folder = new TestFolder();

        Assert.True(Publish(folder.Path, output => output.StageOnce(Name, () => "new"u8.ToArray())));
        Assert.False(
            Publish(folder.Path, output => output.StageOnce(Name, () => throw new InvalidOperationException())));
        Assert.Equal("new", File.ReadAllText(folder.At(Name)));
    }

    [Fact]
    public void Removes_a_file_that_belongs_no_more()
    {
        using var folder = new TestFolder();
        Publish(folder.Path, output => output.StageOnce(Name, () => "new"u8.ToArray()));

        Publish(folder.Path, output => output.StageOnce("share/two.1.png", () => "two"u8.ToArray()));

        Assert.False(File.Exists(folder.At(Name)));
    }

    [Fact]
    public void Makes_nothing_in_a_run_that_only_looks_but_knows_the_file()
    {
        using var folder = new TestFolder();
        using var output = OutputFolder.OpenToRead(folder.Path);

        Assert.False(output.StageOnce(Name, () => throw new InvalidOperationException()));
        Assert.Equal([Name], output.Files);
    }

    [Fact]
    public void Lets_no_two_parts_of_the_site_claim_it()
    {
        using var folder = new TestFolder();
        using var output = OutputFolder.OpenToRead(folder.Path);
        output.Stage(Name, Encoding.UTF8.GetBytes("new"));

        Assert.Throws<InvalidOperationException>(() => output.StageOnce(Name, () => []));
    }

    private static bool Publish(string path, Func<OutputFolder, bool> stage)
    {
        using var output = OutputFolder.Open(path);
        var isMade = stage(output);
        output.Publish();
        return isMade;
    }
}
