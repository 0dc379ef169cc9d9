using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Overview.Content.Tests.Markdown;

/// <summary>
/// Vectors after the families that OWASP's filter evasion collection and Markdown engines are known for.
/// </summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT SRC=//x.y/z.js></SCRIPT>")]
    [InlineData("<scr<script>ipt>alert(1)</scr</script>ipt>")]
    [InlineData("a <img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<svg><script>alert&#40;1)</script></svg>")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>")]
    [InlineData("<body onload=alert(1)>")]
    [InlineData("<math><mtext><table><mglyph><style><img src onerror=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    [InlineData("<details open ontoggle=alert(1)>")]
    [InlineData("<!--><script>alert(1)</script>-->")]
    [InlineData("<![CDATA[<script>alert(1)</script>]]>")]
    [InlineData("<?a <script>alert(1)</script> ?>")]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](java&#x0A;script:alert(1))")]
    [InlineData("[a](&#106;avascript&colon;alert(1))")]
    [InlineData("[a](java\\script:alert(1))")]
    [InlineData("[a](\u0001javascript:alert(1))")]
    [InlineData("[a](&#32;javascript:alert(1))")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[a](vbscript:msgbox(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a]\n\n[a]: javascript:alert(1)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("![a\" onerror=\"alert(1)](/media/b.png)")]
    [InlineData("![a](/media/b.png\"onerror=\"alert(1))")]
    [InlineData("[a](/b/ '\" onmouseover=\"alert(1)')")]
    [InlineData("[a](https://b.org/\"onmouseover=\"alert(1))")]
    [InlineData("```\"onclick=\"alert(1)\n<script>\n```")]
    [InlineData("## <script>alert(1)</script> {onclick=alert(1)}")]
    [InlineData("[[project:\"><script>alert(1)</script>|<img src onerror=alert(1)>]]")]
    [InlineData("[[term:x|\"onclick=\"alert(1)]]")]
    [InlineData("[^\"><script>]: a\n\nb[^\"><script>]")]
    [InlineData("::: \"onclick=\"alert(1)\na\n:::")]
    [InlineData("| <script> | [a](javascript:b) |\n|---|---|\n| <svg onload=a> | c |")]
    [InlineData("a\n: <script>alert(1)</script>")]
    [InlineData("`<script>` ``<img onerror=a>``")]
    public void No_script_ever_comes_through(string text)
    {
        var html = BodyStory.Of(text).Html;

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(Tag.Matches(html), tag => Assert.Matches(HarmlessTag, tag.Value));
    }

    [Theory]
    [InlineData(">", 10_000, "")]
    [InlineData("> - ", 10_000, "")]
    [InlineData("1. ", 10_000, "")]
    [InlineData("[", 10_000, "")]
    [InlineData("![", 9_000, "](/media/a)")]
    [InlineData("*a ", 9_000, "b*")]
    [InlineData("**a ", 4_000, "b**")]
    [InlineData("::: callout\n", 10_000, "")]
    public void Nesting_ten_thousand_deep_ends_in_one_finding(string opening, int count, string closing)
    {
        BodyStory? story = null;
        var text = Repeat(opening, count) + Repeat(closing, count);
        var thread = new Thread(() => story = BodyStory.Of(text), 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotNull(story);
        Assert.Contains(Assert.Single(story.Findings).Code, (string[])["OV407", "OV408"]);
        Assert.True(story.Body.IsEmpty);
    }

    [Fact]
    public void Too_deep_nesting_is_reported_where_it_is()
    {
        Assert.Equal(["OV407 3,1"], BodyStory.Of("a\n\n" + Repeat("> ", 200) + "b\n\n> c").Places);
        Assert.Equal(["OV407 3,197"], BodyStory.Of("a\n\n" + Repeat("![", 200) + Repeat("](/media/a)", 200)).Places);
    }

    [Fact]
    public void Nesting_that_people_use_is_read()
    {
        var lines = Enumerable.Range(0, 30).Select(level => new string(' ', level * 2) + "- a\n");

        Assert.Empty(BodyStory.Of(string.Concat(lines)).Findings);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[](")]
    [InlineData("![a](b")]
    [InlineData("*a_")]
    [InlineData("<")]
    [InlineData("<b a=\"")]
    [InlineData("`a``b")]
    [InlineData("&#")]
    [InlineData("|")]
    [InlineData("|a\n|-")]
    [InlineData("[^a]: ")]
    [InlineData("[^a]: b\n\n")]
    [InlineData("- [ ] a\n")]
    [InlineData("a\n: b\n\n")]
    [InlineData("## a\n")]
    [InlineData("[[term:a]] ")]
    [InlineData("\0\r")]
    [InlineData("    a\n")]
    [InlineData("|a")]
    public void A_mebibyte_of_anything_is_read_or_refused_in_bounded_time(string unit)
    {
        var watch = Stopwatch.StartNew();

        var story = BodyStory.Of(Repeat(unit, (1024 * 1024) / unit.Length));

        Assert.All(story.Findings.Take(10), finding => Assert.InRange(finding.Location.Line, 1, int.MaxValue));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_wide_table_with_many_short_rows_is_refused()
    {
        var table = Repeat("|a", 2_000) + "\n" + Repeat("|-", 2_000) + "\n" + Repeat("|b\n", 2_000);

        Assert.Equal(["OV408 3,1"], BodyStory.Of("a\n\n" + table).Places);
    }

    private static readonly Regex Tag = new("<[^>]*>");

    private static readonly Regex HarmlessTag = new(
        "^</?[a-z0-9]+( (id|class|href|src|alt|title|rel|scope|role|tabindex|start|aria-label|loading|decoding)"
        + "=\"[^\"<>]*\")*>$");

    private static string Repeat(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));
}
