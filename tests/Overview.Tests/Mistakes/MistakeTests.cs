using System.Globalization;
using System.Text;
using Overview.Content.Findings;

namespace Overview.Tests.Mistakes;

/// <summary>Every mistake of the lists is told once, at its place, in the very words that its author should read.</summary>
public sealed class MistakeTests(RealSite site) : IClassFixture<RealSite>
{
    private const string SeedVariable = "OVERVIEW_MISTAKES_SEED";
    private const string CountVariable = "OVERVIEW_MISTAKES_COUNT";

    /// <summary>
    /// Codes that need a whole build on disk, the list of published addresses, other sites, a frozen edition, or a
    /// hundred mistakes: other tests tell these.
    /// </summary>
    private static readonly string[] Elsewhere =
    [
        "OV015", "OV016", "OV017", "OV019", "OV051", "OV052", "OV053", "OV054", "OV055", "OV056", "OV057", "OV316",
        "OV351", "OV352", "OV353", "OV504", "OV511", "OV512", "OV513", "OV702", "OV703", "OV704", "OV705",
    ];

    public static TheoryData<string> Names => [.. MistakeList.All.Select(mistake => mistake.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_told_once_at_its_place_in_these_words(string name)
    {
        var mistake = MistakeList.All.Single(one => one.Name == name);

        Assert.Equal(RealSite.Wanted(mistake), site.Told(mistake));
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("", "\r")]
    public void Is_told_at_the_same_place_whatever_begins_the_file_and_ends_its_lines(string mark, string lineEnd)
    {
        foreach (var mistake in MistakeList.All.Where(one => one is { Encoding: "utf-8", Padding: 0 }))
        {
            var told = site.Told(mistake, text => mark + text.Replace("\n", lineEnd, StringComparison.Ordinal));
            Assert.Equal(RealSite.Wanted(mistake), told);
        }
    }

    [Fact]
    public void One_broken_link_of_every_kind_is_told_in_one_run()
    {
        (string Text, string Told)[] links =
        [
            ("[a page](/ofice/)", "OV301"),
            ("[a part of another](/office/#no-such-part)", "OV302"),
            ("![a picture](/media/no-such-picture.png)", "OV318"),
            ("[a document](/media/no-such-report.pdf)", "OV318"),
            ("A note.[^99]", "OV331"),
            ("A project: [[project:no-such-project]].", "OV103"),
            ("A theme: [[theme:no-such-theme]].", "OV103"),
            ("A term: [[term:no-such-term]].", "OV103"),
        ];
        const string path = "projects/hull-first-falls-response.md";
        var sound = RealSite.Read(path);
        var text = sound + string.Concat(links.Select(link => $"\n{link.Text}\n"));
        var settings = RealSite.Read("site.yml").Replace("url: /areas/", "url: /no-such-areas/", StringComparison.Ordinal);

        var told = site.Told(new Dictionary<string, byte[]?>
        {
            [path] = Encoding.UTF8.GetBytes(text),
            ["site.yml"] = Encoding.UTF8.GetBytes(settings),
        });

        var first = sound.Count(sign => sign == '\n') + 2;
        Assert.Equal(
            [.. links.Select((link, index) => (link.Told, path, first + (2 * index))), ("OV301", "site.yml", 10)],
            told.Where(one => one.Severity == Severity.Error).Select(one => (one.Code, one.Location.File, one.Location.Line)));
    }

    [Fact]
    public void There_are_a_hundred_at_least() => Assert.InRange(MistakeList.All.Count, 100, int.MaxValue);

    [Fact]
    public void No_code_is_without_a_mistake()
    {
        var told = MistakeList.All.Select(mistake => mistake.Told.Split(' ', ':')[1]).Concat(Elsewhere);

        Assert.Empty(FindingCatalogue.All.Select(rule => rule.Code).Except(told));
    }

    /// <summary>The transcript of a draw goes to <c>artifacts/</c>; variables of the environment give the seed and count.</summary>
    [Fact]
    public async Task Can_be_drawn_by_a_seed_and_read_as_a_transcript()
    {
        var seed = Number(SeedVariable, 2026);
        var drawn = MistakeList.Draw(seed, Number(CountVariable, 40));
        var text = new StringBuilder($"{drawn.Count} of {MistakeList.All.Count} mistakes, drawn with the seed {seed}.\n");
        foreach (var mistake in drawn)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{mistake.Name}\n  ");
            text.AppendJoin("\n  ", site.Told(mistake)).Append('\n');
        }

        Directory.CreateDirectory(Repository.At("artifacts"));
        await File.WriteAllTextAsync(
            Repository.At($"artifacts/mistakes-{seed}.txt"), text.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
        Assert.Equal(drawn, MistakeList.Draw(seed, drawn.Count));
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : usual;
}
