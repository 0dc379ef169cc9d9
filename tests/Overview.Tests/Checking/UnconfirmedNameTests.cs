using System.Security.Cryptography;
using System.Text;

namespace Overview.Tests.Checking;

/// <summary>
/// Two people are thought to have sat on the working group, because of their posts; nothing says that they did. No page
/// names them, and no file of the content. Nor does this test: it knows the fingerprints of their names.
/// </summary>
public sealed class UnconfirmedNameTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private static readonly string[] Fingerprints =
    [
        "9d8ae72587616457c7a577db30f0a42a290514b5d164ca7a77ebb01e038c4465",
        "52dd86385ceab1e69f08a281e03c7a5dd5ac064619cae2c501789fa5b0f12b53",
    ];

    /// <summary>The names of the two who led the group, which pages do give: the test sees names.</summary>
    private static readonly string[] Chairs = ["david lloyd", "philip seccombe"];

    [Fact]
    public void No_page_names_a_representative_who_is_only_inferred()
    {
        var texts = site.Pages.Select(page => page.Facts.Text)
            .Select(text => $"{text.Title} {text.Summary} {text.Headings} {text.Body}");
        var files = Repository.Files(["input"], ".md", ".yml").Select(Repository.Read);
        var pairs = texts.Concat(files).SelectMany(Pairs).ToHashSet(StringComparer.Ordinal);
        TestContext.Current.TestOutputHelper?.WriteLine($"{site.Pages.Count} pages, {pairs.Count} pairs of words");

        Assert.Superset(Chairs.ToHashSet(StringComparer.Ordinal), pairs);
        Assert.DoesNotContain(pairs, pair => Fingerprints.Contains(FingerprintOf(pair)));
    }

    /// <summary>Words in a row, two by two, in small letters.</summary>
    private static IEnumerable<string> Pairs(string text)
    {
        var words = new string([.. text.ToLowerInvariant().Select(one => char.IsLetter(one) ? one : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Zip(words.Skip(1), (first, second) => $"{first} {second}");
    }

    private static string FingerprintOf(string pair) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pair)));
}
