using System.Text.RegularExpressions;

namespace Overview.Tests.House;

/// <summary>The page on threats names tests: they must be there.</summary>
public sealed class ThreatModelTests
{
    [Fact]
    public void Names_tests_that_exist_in_each_row()
    {
        var cells = Repository.Read("docs/threat-model.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(row => row.Split('|')[4]).ToList();
        var named = cells.SelectMany(cell => Regex.Matches(cell, @"`(\w+Tests)`").Select(match => match.Groups[1].Value));
        var tests = Repository.Files(["tests"], "Tests.cs").Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.True(cells.Count > 15);
        Assert.All(cells, cell => Assert.Contains("Tests`", cell, StringComparison.Ordinal));
        Assert.All(named, name => Assert.Contains(name, tests));
    }
}
