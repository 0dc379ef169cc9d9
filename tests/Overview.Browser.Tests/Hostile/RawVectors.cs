using Microsoft.Playwright;
using Overview.Hostile;

namespace Overview.Browser.Tests.Hostile;

/// <summary>Documents that hold hostile texts as they are, as if nothing had ever looked at them.</summary>
/// <param name="policy">The content security policy that comes with each; null for none.</param>
internal sealed class RawVectors(string? policy)
{
    private const string Home = "http://raw.example/";
    private const string Html = "text/html; charset=utf-8";
    private const int AtOnce = 90;
    private const int Patience = 800;

    /// <summary>The document of a vector.</summary>
    public static string DocumentOf(string text) =>
        $"<!doctype html><html lang=\"en\"><head><title>T</title></head><body><h1>T</h1>\n{text}\n</body></html>";

    /// <summary>Opens all documents, and tells which vectors ran.</summary>
    public async Task<IReadOnlyList<Vector>> OpenAsync(IBrowser browser)
    {
        await using var canary = await Canary.OpenAsync(browser, Home, bypassesPolicy: false, Answer);
        for (var first = 0; first < Vector.All.Count; first += AtOnce)
        {
            await canary.VisitAsync($"{Home}all/{first}", Patience);
        }

        return [.. Vector.All.Where((_, index) => canary.Struck.Contains($"vector-{index}"))];
    }

    private RouteFulfillOptions? Answer(string address)
    {
        var path = new Uri(address).AbsolutePath.Split('/');
        if (path is not ["", var kind, var digits] || !int.TryParse(digits, out var number))
        {
            return null;
        }

        return kind == "all"
            ? new() { ContentType = Html, Body = Frames(number) }
            : new()
            {
                Body = DocumentOf(Vector.All[number].Text),
                Headers = [new("Content-Type", Html), .. Policy()],
            };
    }

    private IEnumerable<KeyValuePair<string, string>> Policy() =>
        policy is null ? [] : [new("Content-Security-Policy", policy)];

    private static string Frames(int first) => string.Concat(
        Enumerable.Range(first, Math.Min(AtOnce, Vector.All.Count - first))
            .Select(index => $"<iframe data-frame name=\"vector-{index}\" src=\"/one/{index}\"></iframe>"));
}
