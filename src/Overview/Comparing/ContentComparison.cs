using Overview.Authoring;
using Overview.Content.Joining;
using Overview.Content.Routing;
using Overview.Content.Writing;

namespace Overview.Comparing;

/// <summary>What differs between two states of the content: pages, records, and addresses.</summary>
internal sealed class ContentComparison
{
    private readonly ContentSnapshot _before;
    private readonly ContentSnapshot _after;
    private readonly Dictionary<string, string> _titles;

    /// <summary>Compares two states.</summary>
    public ContentComparison(ContentSnapshot before, ContentSnapshot after)
    {
        _before = before;
        _after = after;
        var (joinedBefore, joinedAfter) = (before.Join(), after.Join());
        var (urlsBefore, urlsAfter) = (UrlsOf(joinedBefore), UrlsOf(joinedAfter));
        _titles = TitlesOf(after).Concat(TitlesOf(before)).DistinctBy(title => title.Path)
            .ToDictionary(title => title.Path, title => title.Title);
        var redirects = joinedAfter.Redirects.ToDictionary(one => one.From, one => one.To, StringComparer.Ordinal);
        NewUrls = [.. urlsAfter.Except(urlsBefore).Order(StringComparer.Ordinal)];
        var missing = urlsBefore.Except(urlsAfter).Order(StringComparer.Ordinal).ToList();
        Moved = [.. missing.Where(redirects.ContainsKey).Select(url => new Redirect(url, redirects[url]))];
        GoneUrls = [.. missing.Where(url => !redirects.ContainsKey(url))];
        IsComplete = joinedBefore.Catalogue is not null && joinedAfter.Catalogue is not null;
    }

    /// <summary>False where one of the two is too broken to list its pages.</summary>
    public bool IsComplete { get; }

    /// <summary>Addresses of pages that are new.</summary>
    public IReadOnlyList<string> NewUrls { get; }

    /// <summary>Addresses that lead on from now on.</summary>
    public IReadOnlyList<Redirect> Moved { get; }

    /// <summary>Addresses at which nothing stands any more.</summary>
    public IReadOnlyList<string> GoneUrls { get; }

    /// <summary>The files that are new, and what they are about.</summary>
    public IReadOnlyList<(string Path, string Title)> NewFiles =>
        [.. _after.Paths.Where(path => !_before.Has(path)).Select(path => (path, TitleOf(path)))];

    /// <summary>The files that are gone, and what they were about.</summary>
    public IReadOnlyList<(string Path, string Title)> GoneFiles =>
        [.. _before.Paths.Where(path => !_after.Has(path)).Select(path => (path, TitleOf(path)))];

    /// <summary>The files that say something else.</summary>
    public IReadOnlyList<FileChange> Changed =>
        [.. _after.Paths.Where(_before.Has).Select(Compare).Where(change => change.Fields.Count > 0
            || change.WordsAdded + change.WordsRemoved > 0)];

    private FileChange Compare(string path)
    {
        var before = ContentFields.Read(path, _before.TextOf(path));
        var after = ContentFields.Read(path, _after.TextOf(path));
        var fields = before.Values.Keys.Concat(after.Values.Keys).Distinct(StringComparer.Ordinal)
            .Select(name => new FieldChange(name, before.Values.GetValueOrDefault(name), after.Values.GetValueOrDefault(name)))
            .Where(field => field.Before != field.After);
        var (wordsBefore, wordsAfter) = (WordsOf(before.Body), WordsOf(after.Body));
        return new FileChange(path, TitleOf(path), [.. fields], More(wordsAfter, wordsBefore), More(wordsBefore, wordsAfter));
    }

    private string TitleOf(string path) => _titles.GetValueOrDefault(path, path);

    private static Dictionary<string, int> WordsOf(string text) => text
        .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).CountBy(word => word).ToDictionary(StringComparer.Ordinal);

    /// <summary>How many words a text has that another lacks.</summary>
    private static int More(Dictionary<string, int> words, Dictionary<string, int> others) =>
        words.Sum(word => Math.Max(0, word.Value - others.GetValueOrDefault(word.Key)));

    private static HashSet<string> UrlsOf(JoinedContent joined) => joined.Catalogue is { } catalogue
        ? new RouteTable(catalogue).Pages.Select(page => page.Url).ToHashSet(StringComparer.Ordinal)
        : [];

    private static IEnumerable<(string Path, string Title)> TitlesOf(ContentSnapshot content) =>
        from file in content.Parse()
        where file.Records is [{ Record: not null }] && file.Path.EndsWith(".md", StringComparison.Ordinal)
        select (file.Path, file.Records[0].Record!.Name);
}
