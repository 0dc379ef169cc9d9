namespace Overview.Hosting;

/// <summary>
/// The content security policy of the site: all is forbidden (<c>default-src 'none'</c>) but what its own pages, styles
/// and scripts were seen to use. It is worked out anew in each build, so it cannot drift from the pages.
/// </summary>
/// <param name="sources">What they use.</param>
public sealed class ContentPolicy(IReadOnlyCollection<PolicySource> sources)
{
    /// <summary>The name of the header.</summary>
    public const string HeaderName = "Content-Security-Policy";

    private const string Nothing = "'none'";

    /// <summary>Directives that the default does not reach: they are closed where nothing opens them.</summary>
    private static readonly string[] Closed = ["base-uri", "form-action", "frame-ancestors"];

    private readonly SortedDictionary<string, SortedSet<string>> _directives = Group(sources);

    /// <summary>What goes beyond the site's own files, as words for a fault: such a page must not be published.</summary>
    public IReadOnlyList<string> Excesses =>
    [
        .. from directive in _directives
           from source in directive.Value
           where source != PolicySource.Self && !source.StartsWith("'sha", StringComparison.Ordinal)
           select $"a page, style or script loads from '{source}' ({directive.Key}); the site allows its own files only",
    ];

    /// <summary>Reads a header's value that <see cref="ToString"/> wrote.</summary>
    public static ContentPolicy Read(string value) => new(
    [
        .. from directive in value.Split("; ")
           let words = directive.Split(' ')
           from source in words.Skip(1)
           where source != Nothing
           select new PolicySource(words[0], source),
    ]);

    /// <summary>A policy that allows more.</summary>
    public ContentPolicy With(IEnumerable<PolicySource> more) => new([.. sources, .. more]);

    /// <summary>The header's value.</summary>
    public override string ToString() => string.Join("; ", (string[])
    [
        $"default-src {Nothing}",
        .. _directives.Select(one => $"{one.Key} {string.Join(' ', one.Value)}"),
        .. Closed.Where(name => !_directives.ContainsKey(name)).Select(name => $"{name} {Nothing}"),
    ]);

    private static SortedDictionary<string, SortedSet<string>> Group(IEnumerable<PolicySource> sources)
    {
        var directives = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (directive, source) in sources)
        {
            directives.TryAdd(directive, new SortedSet<string>(StringComparer.Ordinal));
            directives[directive].Add(source);
        }

        return directives;
    }
}
