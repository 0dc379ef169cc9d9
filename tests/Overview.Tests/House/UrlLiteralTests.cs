using System.Text.RegularExpressions;

namespace Overview.Tests.House;

/// <summary>Only <c>Routes</c> writes a URL of the site down; all others ask it.</summary>
public sealed class UrlLiteralTests
{
    private const string Routing = "src/Overview.Content/Routing/";

    /// <summary>Literals that look like a URL and are none that the program links to.</summary>
    private static readonly string[] Exceptions =
    [
        // The example in the words of a finding: what a former address looks like.
        "src/Overview.Content/Fields/SiteAddressType.cs: /projects/old-name/",
    ];

    [Fact]
    public void Are_written_by_Routes_alone()
    {
        var code = Repository.Files(["src", "theme"], ".cs").Where(
            file => !file.StartsWith(Routing, StringComparison.Ordinal))
            .SelectMany(file => StringLiterals.Of(Repository.Read(file)).Select(literal => $"{file}: {literal.Text}"));
        var markup = Repository.Files(["src", "theme"], ".razor")
            .SelectMany(file => QuotedIn(Repository.Read(file)).Select(text => $"{file}: {text}"));

        var found = code.Concat(markup).Where(literal => Regex.IsMatch(literal, "^[^:]+: /[A-Za-z]"));

        Assert.Equal(Exceptions, found);
    }

    [Theory]
    [InlineData("<a href=\"/projects/\">All</a>", "/projects/")]
    [InlineData("<a href='/projects/'>All</a>", "/projects/")]
    [InlineData("<a href=/projects/>All</a>", "/projects/")]
    [InlineData("@(\"/projects/\")", "/projects/")]
    [InlineData("@* <a href=\"/projects/\"> *@<!-- \"/a\" -->")]
    [InlineData("<br/><img alt=\"a\"/></a>")]
    public void Are_seen_in_markup_and_code(string razor, params string[] found) =>
        Assert.Equal(found, QuotedIn(razor));

    /// <summary>Markup and code stand side by side: everything that follows a quote or an equals sign counts.</summary>
    private static IEnumerable<string> QuotedIn(string razor) =>
        Regex.Matches(
            Regex.Replace(razor, @"@\*.*?\*@|<!--.*?-->", string.Empty, RegexOptions.Singleline),
            "[\"'`=](/[A-Za-z][^\"'`>]*)")
            .Select(match => match.Groups[1].Value);
}
