using Markdig.Renderers;
using Overview.Content.Markdown;
using Overview.Content.Tests.Markdown;

namespace Overview.Content.Tests.Specs;

/// <summary>
/// The examples of the CommonMark specification, read with the site's own Markdown: once into a syntax tree that the
/// parser's own writer writes, and once into what the site puts on pages.
/// </summary>
public sealed class CommonMarkTests
{
    [Fact]
    public void The_specification_has_652_examples() => Assert.Equal(652, SpecExample.All.Count);

    [Fact]
    public void The_tree_is_what_the_specification_says_but_for_the_listed_differences() =>
        Assert.Equal(SpecDifferences.Of("tree"), Differing(example => Form(example.Html) == Form(Tree(example))));

    [Fact]
    public void Pages_show_what_the_specification_says_but_for_the_listed_differences() =>
        Assert.Equal(SpecDifferences.Of("page"), Differing(IsSameOnPage));

    [Fact]
    public void Every_difference_on_a_page_is_told_to_the_author() =>
        Assert.All(SpecDifferences.All, one => Assert.Contains(
            SpecDifferences.Reasons[one.Reason][..5],
            BodyStory.Of(SpecExample.All[one.Number - 1].Markdown).Findings.Select(finding => finding.Code)));

    [Fact]
    public void Every_difference_has_a_reason_and_every_reason_a_difference() =>
        Assert.Equal(SpecDifferences.Reasons.Keys.Order(), SpecDifferences.All.Select(one => one.Reason).Distinct().Order());

    [Fact]
    public void Everything_that_does_not_count_as_a_difference_is_one_somewhere() =>
        Assert.All(HtmlForm.Additions, addition => Assert.Contains(
            SpecExample.All, example => IsSameOnPage(example) && !IsSameOnPage(example, addition.Key)));

    private static IEnumerable<int> Differing(Func<SpecExample, bool> isSame) =>
        SpecExample.All.Where(example => !isSame(example)).Select(example => example.Number);

    private static string Tree(SpecExample example)
    {
        var pipeline = BodyPipeline.Build();
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.Render(Markdig.Markdown.Parse(example.Markdown, pipeline));
        return writer.ToString();
    }

    private static bool IsSameOnPage(SpecExample example) => IsSameOnPage(example, null);

    private static bool IsSameOnPage(SpecExample example, string? counted)
    {
        var additions = HtmlForm.Additions.Where(one => one.Key != counted).Select(one => one.Value).ToList();
        bool IsLeftOut(AngleSharp.Dom.IElement element, string name) => additions.Any(one => one(element, name));
        var page = BodyStory.Of(example.Markdown).Body.Render(string.Empty, _ => string.Empty);
        return HtmlForm.Of(example.Html, IsLeftOut) == HtmlForm.Of(page, IsLeftOut);
    }

    private static string Form(string html) => HtmlForm.Of(html);
}
