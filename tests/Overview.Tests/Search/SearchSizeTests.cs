using System.IO.Compression;
using Overview.Content.Identifiers;
using Overview.Search;

namespace Overview.Tests.Search;

/// <summary>The files of the search are small enough for a slow connection, and stay so while the content grows.</summary>
public sealed class SearchSizeTests
{
    private const int Most = 120_000;
    private const int WordsOfProject = 300;

    [Fact]
    public async Task Fits_the_budget() =>
        Assert.InRange(SizeOf(await SearchSite.OfRepositoryAsync(), site => site.Documents), 1, Most);

    [Fact]
    public async Task Fits_the_budget_when_every_project_has_300_words_of_its_own()
    {
        var size = SizeOf(await SearchSite.OfRepositoryAsync(), site => Grown(site.Documents));

        TestContext.Current.TestOutputHelper?.WriteLine($"{size} bytes with Brotli");
        Assert.InRange(size, 1, Most);
    }

    private static int SizeOf(SearchSite site, Func<SearchSite, IReadOnlyList<SearchDocument>> documents)
    {
        var index = MiniSearchIndexWriter.Write(documents(site));
        return Compressed(index) + Compressed(SearchTextWriter.Write(site.Site, site.Documents));
    }

    /// <summary>
    /// A text of 300 words has about 170 that differ; those that lack come from other projects, and each project brings
    /// five that no other has.
    /// </summary>
    private static List<SearchDocument> Grown(IReadOnlyList<SearchDocument> documents)
    {
        var random = new Random(7);
        var words = documents.Where(one => one.Kind == RecordKind.Project).SelectMany(BodyWords).ToList();
        return
        [
            .. documents.Select((one, number) =>
                one.Kind == RecordKind.Project ? one with { Body = Grown(one, number, words, random) } : one),
        ];
    }

    private static string Grown(SearchDocument document, int number, List<string> words, Random random)
    {
        const int Different = WordsOfProject * 57 / 100;
        var own = BodyWords(document).ToHashSet(StringComparer.Ordinal);
        own.UnionWith(Enumerable.Range(0, 5).Select(one => $"{words[random.Next(words.Count)]}{number}x{one}"));
        while (own.Count < Different)
        {
            own.Add(words[random.Next(words.Count)]);
        }

        return string.Join(' ', own);
    }

    private static string[] BodyWords(SearchDocument document) => (document.Body ?? string.Empty).Split(' ');

    private static int Compressed(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 11, window: 22));
        return length;
    }
}
