using System.Text;
using Overview.Content.Sources;
using Overview.Tests.Stories;

namespace Overview.Tests.Stages;

/// <summary>Which pictures and documents are published, and what is told about the others.</summary>
public sealed class AssetTests
{
    private const string Kinds =
        "avif, gif, jpeg, jpg, png, svg, webp, csv, docx, ods, odt, pdf, txt, xlsx";

    [Theory]
    [InlineData("report.pdf", "%PDF-1.7 and so on")]
    [InlineData("figures-2016.csv", "a,b")]
    [InlineData("plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g fill=\"url(#a)\"><path d=\"M0 0\"/></g></svg>")]
    public async Task Publishes_a_sound_file(string name, string text)
    {
        using var story = await new SiteStory().With("assets/" + name, text).BuiltAsync();
        Assert.Equal(text, story.Read("media/" + name));
    }

    [Fact]
    public async Task Makes_copies_of_a_picture_and_says_how_large_it_is()
    {
        using var story = await new SiteStory().BuiltAsync();
        var picture = File.ReadAllBytes(Directory.GetFiles(Path.Combine(story.Output, "share"))[0]);
        Directory.CreateDirectory(Path.Combine(story.Input, "assets"));
        File.WriteAllBytes(Path.Combine(story.Input, "assets", "station.png"), picture);
        await story.Change(
            "A station that two services share.",
            "::: figure\n![A station](/media/station.png)\nCredit: A\nLicence: B\n:::\n").BuiltAsync();

        var copies = Directory.GetFiles(Path.Combine(story.Output, "media"), "*.webp")
            .Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(3, copies.Count);
        Assert.All(copies, copy => Assert.Matches(@"^station\.[0-9a-f]{8}\.(480|960|1200)\.webp$", copy));
        Assert.Contains(
            $" srcset=\"/media/{copies[1]} 480w, /media/{copies[2]} 960w, /media/{copies[0]} 1200w\" sizes=\"",
            story.Read("projects/shared-station/index.html"),
            StringComparison.Ordinal);
        Assert.Contains(
            " width=\"1200\" height=\"630\" alt=\"A station\"",
            story.Read("projects/shared-station/index.html"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.webp", "RIFF and nothing else", "1,1", "OV056: This picture cannot be read to its end. Open it in a program for pictures and save it again as JPEG or PNG, or take it from where it came.")]
    [InlineData("page.html", "<p>", "1,1", "OV051: The site publishes no files of the kind 'html'. Save it as one of: " + Kinds + ".")]
    [InlineData("plan", "words", "1,1", "OV051: The site publishes no files of the kind ''. Save it as one of: " + Kinds + ".")]
    [InlineData("The Plan.PNG", "words", "1,1", "OV011: 'The Plan.PNG' cannot be a file name here. Use small letters, digits and single hyphens, such as 'the-plan.png'.")]
    [InlineData("plan.png", "", "1,1", "OV053: This file is empty, or no ordinary file. Put the picture or document here again.")]
    [InlineData("plan.png", "<html>", "1,1", "OV054: This is no file of the kind 'png', although its name ends so. Save it again in that kind, or correct the ending of its name.")]
    [InlineData("plan.svg", "<svg>\n<g></svg>", "2,6", "OV054: This is no file of the kind 'svg', although its name ends so. Save it again in that kind, or correct the ending of its name.")]
    [InlineData("plan.svg", "<svg>\n  <script/></svg>", "2,4", "OV055: This drawing holds '<script', which a drawing of the site cannot. Export it again as a plain SVG, or as a PNG.")]
    [InlineData("plan.svg", "<svg onload='a()'/>", "1,6", "OV055: This drawing holds 'onload', which a drawing of the site cannot. Export it again as a plain SVG, or as a PNG.")]
    [InlineData("plan.svg", "<svg><a href='javascript:a()'/></svg>", "1,9", "OV055: This drawing holds 'href', which a drawing of the site cannot. Export it again as a plain SVG, or as a PNG.")]
    [InlineData("plan.svg", "<svg><style>@import 'a';</style></svg>", "1,13", "OV055: This drawing holds '@import', which a drawing of the site cannot. Export it again as a plain SVG, or as a PNG.")]
    [InlineData("plan.svg", "<!DOCTYPE svg><svg/>", "1,1", "OV054: This is no file of the kind 'svg', although its name ends so. Save it again in that kind, or correct the ending of its name.")]
    public async Task Tells_what_is_wrong_with_a_file(string name, string text, string place, string told)
    {
        using var story = new SiteStory().With("assets/" + name, text);

        var finding = await story.OnlyFindingAsync();

        Assert.Equal(
            $"assets/{name}({place}) {told}",
            $"{finding.Location} {finding.Code}: {finding.Message} {finding.Fix}");
    }

    [Fact]
    public void Refuses_a_file_of_more_than_ten_mebibytes()
    {
        Assert.Null(AssetCheck.Judge("assets/report.pdf", AssetCheck.LargestFile));
        var finding = AssetCheck.Judge("assets/report.pdf", AssetCheck.LargestFile + 1)!;
        Assert.Equal(("OV052", "This file has 11 MiB; it may have 10."), (finding.Code, finding.Message));
    }

    [Fact]
    public void Reads_any_bytes_without_an_exception()
    {
        var random = new Random(2026);
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            byte[] drawing = [.. Encoding.UTF8.GetBytes("<svg a='"), .. bytes];
            Assert.NotNull(AssetCheck.Judge("assets/plan.svg", drawing));
        }
    }
}
