using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Overview.Browser.Tests.Budgets;

/// <summary>Weighs the pages of a built site as a host with Brotli sends them.</summary>
internal sealed class Scales(BuiltSite site)
{
    private const int BestQuality = 11;
    private const int QuickQuality = 4;
    private const int LargestWindow = 22;
    private readonly ConcurrentDictionary<string, long> _weights = new(StringComparer.Ordinal);

    /// <summary>Weighs every page; its HTML in a hurry, which makes it seem a little heavier than it is.</summary>
    public IReadOnlyList<PageWeight> WeighAll() =>
    [
        .. Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
            .AsParallel().Select(Weigh).OrderBy(page => page.Address, StringComparer.Ordinal),
    ];

    /// <summary>Weighs the HTML of a page as well as can be.</summary>
    public PageWeight WeighWell(PageWeight page) =>
        page with { Parts = [WeightOf(page.File), .. page.Parts.Skip(1)] };

    private PageWeight Weigh(string file)
    {
        var document = new HtmlParser().ParseDocument(File.ReadAllText(file));
        var styles = UrlsOf(document, "link[rel~=stylesheet]", "href");
        var scripts = UrlsOf(document, "script[src]", "src")
            .Concat(UrlsOf(document, "link[rel=modulepreload]", "href")).Distinct().ToList();
        var fetched = UrlsOf(document, "img, source, iframe, embed, video, audio, track", "src")
            .Concat(UrlsOf(document, "link[rel~=icon], link[rel=preload], link[rel=manifest]", "href"))
            .Concat(styles).Concat(scripts).Concat(styles.Where(IsOurs).SelectMany(UrlsOfStyles)).ToList();
        var fonts = fetched.Where(url => Regex.IsMatch(url, @"\.(woff2?|ttf|otf|eot)\b"));
        return new PageWeight(
            site.AddressOf(file),
            file,
            [
                PackedLength(file, QuickQuality), SumOf(styles), SumOf(scripts), SumOf(fonts),
                fetched.Count(url => !IsOurs(url)),
            ]);
    }

    private static List<string> UrlsOf(IParentNode document, string selector, string attribute) =>
        [.. document.QuerySelectorAll(selector).Select(one => one.GetAttribute(attribute)).OfType<string>().Distinct()];

    private IEnumerable<string> UrlsOfStyles(string url) =>
        Regex.Matches(File.ReadAllText(FileOf(url)), @"(?:url\(|@import )[""']?([^""')]+)")
            .Select(match => match.Groups[1].Value)
            .Where(found => !found.StartsWith("data:", StringComparison.Ordinal));

    private long SumOf(IEnumerable<string> urls) => urls.Where(IsOurs).Sum(url => WeightOf(FileOf(url)));

    private long WeightOf(string file) => _weights.GetOrAdd(file, one => PackedLength(one, BestQuality));

    private static long PackedLength(string file, int quality)
    {
        var bytes = File.ReadAllBytes(file);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, quality, LargestWindow)
            ? length
            : throw new InvalidOperationException($"'{file}' could not be compressed.");
    }

    private static bool IsOurs(string url) =>
        url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal);

    private string FileOf(string url) => Path.Combine(site.Folder, url.TrimStart('/'));
}
