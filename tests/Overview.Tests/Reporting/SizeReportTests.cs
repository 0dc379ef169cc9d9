using Overview.Reporting;
using Overview.Tests.Stories;

namespace Overview.Tests.Reporting;

/// <summary>What scripts, styles and the files of the search weigh.</summary>
public sealed class SizeReportTests
{
    [Fact]
    public async Task Names_each_file_with_its_bytes_and_its_compressed_bytes()
    {
        using var story = await new SiteStory().BuiltAsync();
        var text = new StringWriter();

        SizeReport.Write(text, story.Output);

        Assert.Matches(@"(?m)^search/index\.[0-9a-f]{8}\.json +\d+ bytes +\d+ with Brotli\r?$", text.ToString());
        Assert.Matches(@"(?m)^overview\.[0-9a-f]{8}\.css +\d{5,} bytes +\d{4,5} with Brotli\r?$", text.ToString());
        Assert.DoesNotContain(".svg", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_where_nothing_is_published()
    {
        var text = new StringWriter();

        SizeReport.Write(text, Path.Combine(Path.GetTempPath(), "overview-no-such-folder"));

        Assert.Empty(text.ToString());
    }
}
