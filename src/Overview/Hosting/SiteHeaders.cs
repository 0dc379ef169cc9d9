using Overview.Content.Building;
using Overview.Content.Routing;

namespace Overview.Hosting;

/// <summary>The headers of the site. No two rules give one address the same header: hosts differ in what they make of that.</summary>
/// <param name="site">The site.</param>
/// <param name="policy">Its content security policy.</param>
internal sealed class SiteHeaders(Site site, ContentPolicy policy)
{
    private const string AskEachTime = "public, max-age=0, must-revalidate";
    private const string KeepForAYear = "public, max-age=31536000, immutable";

    private static readonly string[] Unused =
    [
        "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media", "fullscreen",
        "geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment", "usb",
    ];

    private static readonly HashSet<string> EndingsForPrograms = [".bib", ".csv", ".json", ".jsonld", ".ris", ".xml"];

    /// <summary>The rules for a set of files.</summary>
    /// <param name="files">All files of the site, relative to the output folder.</param>
    public IReadOnlyList<HeaderRule> For(IEnumerable<string> files)
    {
        var groups = files.GroupBy(PatternOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        return [new HeaderRule(Pattern("/*"), Everywhere()), .. groups.Select(RuleOf)];
    }

    private List<Header> Everywhere() =>
    [
        new(ContentPolicy.HeaderName, policy.ToString()),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Permissions-Policy", string.Join(", ", Unused.Select(feature => $"{feature}=()"))),
        new("Referrer-Policy", "same-origin"),
        new("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
        new("X-Content-Type-Options", "nosniff"),
        new("X-Frame-Options", "DENY"),
        .. site.Build.Drafts ? (Header[])[new("X-Robots-Tag", "noindex")] : [],
    ];

    /// <summary>
    /// Names with a fingerprint may be kept. Pictures to share are shown by other sites, and files for programs may be
    /// read by the scripts of others; all else is for the site itself.
    /// </summary>
    private HeaderRule RuleOf(IGrouping<string, string> files)
    {
        var isShared = files.Key == Pattern(Routes.ShareFolder + "*");
        var isKept = isShared || files.Key == Pattern(Routes.AssetFolder + "*");
        var isForPrograms = !isKept && files.Any(file => EndingsForPrograms.Contains(Path.GetExtension(file)));
        return new HeaderRule(
            files.Key,
            [
                .. isForPrograms ? (Header[])[new("Access-Control-Allow-Origin", "*")] : [],
                new Header("Cache-Control", isKept ? KeepForAYear : AskEachTime),
                new Header("Cross-Origin-Resource-Policy", isShared ? "cross-origin" : "same-origin"),
            ]);
    }

    /// <summary>A folder at the top has one rule, and each file beside it.</summary>
    private string PatternOf(string file)
    {
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        return Pattern(slash < 0 ? new FilePage(file).Url : $"/{file[..slash]}/*");
    }

    private string Pattern(string url) => site.Href(url);
}
