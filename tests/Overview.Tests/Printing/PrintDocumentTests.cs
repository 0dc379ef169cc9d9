using AngleSharp.Html.Parser;
using Overview.Printing;

namespace Overview.Tests.Printing;

/// <summary>The page with the whole overview, made ready for paper.</summary>
public sealed class PrintDocumentTests
{
    private const string Html = """
        <!DOCTYPE html><html lang="en-GB"><head><title>All</title>
        <link rel="canonical" href="https://www.example.org/sub/editions/current/print/"></head><body>
        <a href="/sub/">Home</a><main>
        <p><a class="ov-book__link" href="#a">A</a> <a class="ov-book__link" href="#b">B</a>
        <a class="ov-book__link" href="#a">A again</a></p>
        <p><a id="there" href="/sub/projects/x/#y">X</a> <a id="away" href="https://other.example/">O</a></p>
        <article><h3 id="record-z">Z</h3><p><a id="online" class="ov-book__online" href="/sub/projects/z/">Online</a></p>
        </article><p><a id="inside" href="/sub/projects/z/">Z</a></p>
        </main></body></html>
        """;

    [Fact]
    public void Knows_where_it_is_served_and_which_places_need_a_page()
    {
        var document = new PrintDocument(Html);

        Assert.Equal("/sub", document.BasePath);
        Assert.Equal(["a", "b"], document.Anchors);
    }

    [Fact]
    public void Shows_the_numbers_that_are_known_and_keeps_room_for_the_others()
    {
        var document = new PrintDocument(Html);

        Assert.Equal(["A 000", "B 000", "A again 000"], Links(document, []));
        Assert.Equal(["A 7", "B 000", "A again 7"], Links(document, new() { ["a"] = 7 }));
        Assert.Equal(["A 8", "B 12", "A again 8"], Links(document, new() { ["a"] = 8, ["b"] = 12 }));
    }

    [Fact]
    public void Gives_links_to_the_site_their_public_address()
    {
        var page = new HtmlParser().ParseDocument(new PrintDocument(Html).With(new Dictionary<string, int>()));

        Assert.Equal("https://www.example.org/sub/projects/x/#y", page.GetElementById("there")!.GetAttribute("href"));
        Assert.Equal("https://other.example/", page.GetElementById("away")!.GetAttribute("href"));
    }

    [Fact]
    public void Leads_to_the_record_of_a_project_in_the_document_itself_but_names_its_page()
    {
        var page = new HtmlParser().ParseDocument(new PrintDocument(Html).With(new Dictionary<string, int>()));

        Assert.Equal("#record-z", page.GetElementById("inside")!.GetAttribute("href"));
        Assert.Equal("https://www.example.org/sub/projects/z/", page.GetElementById("online")!.GetAttribute("href"));
    }

    private static IEnumerable<string> Links(PrintDocument document, Dictionary<string, int> pages) =>
        new HtmlParser().ParseDocument(document.With(pages)).QuerySelectorAll(".ov-book__link")
            .Select(link => link.TextContent);
}
