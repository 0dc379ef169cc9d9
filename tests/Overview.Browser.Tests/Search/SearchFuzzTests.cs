using System.Globalization;
using System.Text;
using static Microsoft.Playwright.Assertions;

namespace Overview.Browser.Tests.Search;

/// <summary>
/// Nothing that can be typed into a search box makes the page fail. The audit sets <c>SEARCH_FUZZ</c> to try more.
/// </summary>
public sealed class SearchFuzzTests(BuiltSite site, BrowserFixture fixture)
{
    private const int Few = 300;
    private const int AtOnce = 100;
    private const int Longest = 60;
    private const string Signs = "\"“”-−–'’&<>/\\[](){}*+?.^$|#%=;:,~`!@_ \t\u0000\u00A0\u200D\u0301\u00AD\uFEFF";

    private static readonly string[] Words =
    [
        "falls", "ambulance", "fire", "co-responding", "JESIP", "blue light", "Ynys Môn", "constructor", "__proto__",
        "toString", "hasOwnProperty", "null", "the", "-", "\"", "-\"", "東京", "🚒", "\uD83D", "\uDE92", "İ", "ﬃ",
    ];

    private static readonly int Count =
        int.Parse(Environment.GetEnvironmentVariable("SEARCH_FUZZ") ?? $"{Few}", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("/search/", "[data-search-part=form] input", "[data-search-part=heading]")]
    [InlineData("/projects/", ".ov-finder input[name=q]", ".ov-chip")]
    [InlineData("/", "form[data-search-suggest] input", "form[data-search-suggest]")]
    public async Task Nothing_throws(string path, string field, string answer)
    {
        await using var visit = await SearchVisit.BeginAsync(fixture.Browser);
        await visit.OpenAsync(site.Address + path);
        await visit.Page.EvaluateAsync("""
            window.ovFaults = [];
            addEventListener("unhandledrejection", (fault) => ovFaults.push(String(fault.reason)));
            addEventListener("error", (fault) => ovFaults.push(String(fault.message)));
            """);
        await visit.Page.Locator(field).FillAsync("falls");
        await Expect(visit.Page.Locator("mark").First).ToBeVisibleAsync();

        foreach (var texts in Texts(new Random(6)).Take(Count).Chunk(AtOnce))
        {
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(TypeAll(field, answer), texts));
        }

        await visit.Page.Locator(field).FillAsync("falls");
        await Expect(visit.Page.Locator("mark").First).ToContainTextAsync("alls");
        Assert.Empty(visit.Errors);
        TestContext.Current.TestOutputHelper?.WriteLine($"{path} {Count} queries, 0 faults");
    }

    /// <summary>Types each text, waits until it is answered, and gives what went wrong with the text before it.</summary>
    private static string TypeAll(string field, string answer) => $$"""
        async (texts) => {
          const field = document.querySelector("{{field}}");
          const faults = [];
          for (const text of texts) {
            field.value = text;
            field.dispatchEvent(new Event("input", { bubbles: true }));
            await new Promise((done) => setTimeout(done));
            const asked = field.value.trim();
            const answer = document.querySelector("{{answer}}")?.textContent;
            if (asked !== "" && answer !== field.form.textContent && !answer?.includes(`“${asked}”`)) faults.push(`no answer: ${text}`);
            const said = document.querySelector(".ov-hits__failure, .ov-remark, .ov-suggest__note")?.textContent;
            if (/at the moment|could not be|cannot be/.test(said)) faults.push(`${said}: ${text}`);
            while (ovFaults.length > 0) faults.push(`${ovFaults.shift()}: ${text}`);
          }
          return faults;
        }
        """;

    private static IEnumerable<string> Texts(Random random)
    {
        while (true)
        {
            var text = new StringBuilder();
            for (var length = random.Next(Longest); text.Length < length;)
            {
                text.Append(random.Next(4) switch
                {
                    0 => Words[random.Next(Words.Length)],
                    1 => Signs[random.Next(Signs.Length)].ToString(),
                    2 => ((char)random.Next(char.MaxValue)).ToString(),
                    _ => ((char)random.Next('a', 'z' + 1)).ToString(),
                });
            }

            yield return text.ToString();
        }
    }
}
