using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Sources;

namespace Overview.Content.Routing;

/// <summary>The addresses that were ever published: an address once public stays, or leads on.</summary>
public sealed class UrlLedger
{
    /// <summary>The file, relative to the input folder.</summary>
    public const string File = "published-urls.txt";

    private const string Heading =
        "# Every address that was ever published, one on each line. Lines are added by 'urls accept', and never removed.\n";

    private readonly Dictionary<string, Location> _lines = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    /// <summary>Reads the list.</summary>
    /// <param name="text">The file's text; empty where there is none yet.</param>
    public UrlLedger(string text)
    {
        var source = new SourceText(File, text);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var start = source.StartOfLine(number);
            var end = number < source.LineCount ? source.StartOfLine(number + 1) : text.Length;
            Read(text[start..end].Trim(), source.At(start));
        }
    }

    /// <summary>The addresses, in order.</summary>
    public IEnumerable<string> Urls => _lines.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether an address is listed.</summary>
    public bool Has(string url) => _lines.ContainsKey(url);

    /// <summary>What is wrong with the list by itself, and each address at which nothing stands any more.</summary>
    /// <param name="stands">True for an address that readers can still open, or that is missing for another mistake.</param>
    public IReadOnlyList<Finding> Check(Func<string, bool> stands) =>
    [
        .. _findings,
        .. _lines.Where(line => !stands(line.Key)).Select(line => LedgerRules.Vanished.At(line.Value, line.Key)),
    ];

    /// <summary>The file's text with more addresses.</summary>
    public string With(IEnumerable<string> urls) => Heading
        + string.Concat(Urls.Concat(urls).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(url => $"{url}\n"));

    private void Read(string line, Location location)
    {
        if (line.Length == 0 || line.StartsWith('#'))
        {
            return;
        }

        if (!IsAddress(line))
        {
            _findings.Add(LedgerRules.NoAddress.At(location, Quotation.Of(line)));
        }
        else if (!_lines.TryAdd(line, location))
        {
            _findings.Add(LedgerRules.ListedTwice.At(location, line, _lines[line].Line));
        }
    }

    private static bool IsAddress(string text) =>
        text.StartsWith('/') && text.EndsWith('/') && !text.Contains("//", StringComparison.Ordinal)
        && text.Split('/', StringSplitOptions.RemoveEmptyEntries).All(KebabCase.IsKebabCase);
}
