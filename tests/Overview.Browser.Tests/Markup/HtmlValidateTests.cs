using System.Text.RegularExpressions;

namespace Overview.Browser.Tests.Markup;

/// <summary>html-validate reads every page of the real site.</summary>
public sealed class HtmlValidateTests(BuiltSite site)
{
    private const int MostRulesOff = 5;
    private const string Config = "tests/htmlvalidate.config.mjs";

    [Fact]
    public async Task Finds_nothing_on_any_page()
    {
        var (exitCode, output) = await NodeTools.RunAsync(
            "html-validate/bin/html-validate.mjs",
            "--config", Path.Combine(RepositoryRoot.Path, Config), "--formatter", "text", site.Folder);

        Assert.Equal(string.Empty, output.Replace(site.Folder, string.Empty, StringComparison.Ordinal).Trim());
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Leaves_out_few_rules_and_says_why_for_each()
    {
        var config = File.ReadAllText(Path.Combine(RepositoryRoot.Path, Config));
        var rules = Regex.Match(config, @"rules: \{\n(.*?)\n  \}", RegexOptions.Singleline);
        var lines = rules.Groups[1].Value.Split('\n');
        var off = lines.Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).ToList();

        Assert.InRange(off.Count, 0, MostRulesOff);
        Assert.All(off, rule => Assert.StartsWith("//", lines[Array.IndexOf(lines, rule) - 1].TrimStart()));
    }
}
