using System.Text;
using System.Text.RegularExpressions;
using Overview.Content.Building;
using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Content.Records;
using Overview.Theme.Layout;

namespace Overview.Theme.Tests.Layout;

/// <summary>The examples in docs/authoring.md give the very HTML that stands below them.</summary>
public sealed partial class AuthoringExampleTests
{
    private const string Source = "sources: [{ title: A report, publisher: A council }]\n";
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void Give_what_stands_below_them()
    {
        var examples = Example().Matches(File.ReadAllText(At("docs/authoring.md"))).ToList();
        var pages = examples.Select((example, index) => PageOf(index, example.Groups["markdown"].Value)).ToList();
        var joined = ContentJoiner.Join([.. RealContent(), .. pages], new BuildSettings { Today = Today });
        var site = new Site(joined.Catalogue!, new BuildSettings { Today = Today }, new AssetManifest(Nothing));

        Assert.InRange(examples.Count, 7, int.MaxValue);
        Assert.DoesNotContain(joined.Findings, finding => pages.Any(page => page.Path == finding.Location.File));
        Assert.Equal(
            examples.Select(example => example.Groups["html"].Value.TrimEnd()),
            pages.Select(page => HtmlOf(site, page.Path).TrimEnd()));
    }

    [Fact]
    public void Stand_in_pairs()
    {
        var text = File.ReadAllText(At("docs/authoring.md"));

        Assert.Equal(Regex.Count(text, "(?m)^```markdown"), Example().Count(text));
        Assert.Equal(Regex.Count(text, "(?m)^```html"), Example().Count(text));
    }

    private static Dictionary<string, string> Nothing => [];

    private static ParsedFile PageOf(int index, string markdown) => new ContentParser(Today).Parse(
        $"help/example-{index}.md",
        Encoding.UTF8.GetBytes(
            $"---\ntitle: Example {index}\nsummary: A page.\nadded: 2026-11-22\nreviewed: 2026-11-22\n"
            + $"review-by: 2027-11-22\n{SourceFor(markdown)}---\n{markdown}"));

    private static string SourceFor(string markdown) =>
        markdown.Contains("[^1]", StringComparison.Ordinal) ? Source : string.Empty;

    private static string HtmlOf(Site site, string file)
    {
        var page = site.Catalogue.Pages.Single(one => one.Key == new RecordKey(RecordKind.Page, Page.IdOf(file)));
        return page.Body.Render(
            site.BasePath,
            key => RecordLink.Html(site, key),
            markup: new(letters => AcronymMark.Link(site, letters), url => PictureMark.Attributes(site, url)));
    }

    private static IEnumerable<ParsedFile> RealContent() =>
        from file in Directory.EnumerateFiles(At("input"), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(At("input"), file).Replace('\\', '/')
        where ContentParser.IsContent(path)
        select new ContentParser(Today).Parse(path, File.ReadAllBytes(file));

    private static string At(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Overview.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, path);
    }

    [GeneratedRegex("(?ms)^```markdown\n(?<markdown>.*?)^```\n\n```html\n(?<html>.*?)^```$")]
    private static partial Regex Example();
}
