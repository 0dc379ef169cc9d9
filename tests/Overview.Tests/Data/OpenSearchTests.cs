using System.Xml.Linq;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>How browsers search the site.</summary>
public sealed class OpenSearchTests
{
    private static readonly XNamespace Standard = "http://a9.com/-/spec/opensearch/1.1/";

    [Theory]
    [InlineData("Overview", "Overview")]
    [InlineData("An overview of all", "An overview of a")]
    public async Task Has_a_short_name_and_the_address_of_the_search(string title, string name)
    {
        using var story = new SiteStory().With(
            "site.yml",
            SoundFiles.All["site.yml"].Replace("short-title: Overview", $"short-title: {title}", StringComparison.Ordinal));
        await story.BuiltAsync();

        var description = XDocument.Parse(story.Read("opensearch.xml")).Root!;

        Assert.Equal(Standard + "OpenSearchDescription", description.Name);
        Assert.Equal(name, description.Element(Standard + "ShortName")!.Value);
        Assert.Equal(
            "https://www.example.org/search/?q={searchTerms}",
            description.Element(Standard + "Url")!.Attribute("template")!.Value);
        Assert.Contains("href=\"/opensearch.xml\"", story.Read("index.html"), StringComparison.Ordinal);
    }
}
