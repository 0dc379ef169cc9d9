using System.Text;
using System.Text.RegularExpressions;
using Overview.Checking;
using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Tests.Search;

namespace Overview.Tests.Mistakes;

/// <summary>The content of this repository in memory: change some files, and see what more is told than before.</summary>
public sealed class RealSite : IAsyncLifetime
{
    private readonly Dictionary<string, ParsedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, string File, string Message), int> _before = [];
    private readonly DateOnly _today = ContentDay.Of(Repository.At("input"));
    private SiteMap _map = new(string.Empty, [], []);

    /// <summary>The files, and the links in them, that are checked.</summary>
    public int FileCount => _files.Count;

    public static string Read(string path) => Repository.Read("input/" + path);

    public async ValueTask InitializeAsync()
    {
        var pages = (await SearchSite.OfRepositoryAsync()).Pages;
        _map = new SiteMap(string.Empty, pages, ["media/station.jpg"]);
        foreach (var path in Repository.Files(["input"], string.Empty).Select(file => file["input/".Length..]))
        {
            if (ContentParser.IsContent(path))
            {
                _files[path] = Parse(path, File.ReadAllBytes(Repository.At("input/" + path)));
            }
        }

        foreach (var finding in Find(_files))
        {
            _before[KeyOf(finding)] = _before.GetValueOrDefault(KeyOf(finding)) + 1;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What is told with some files changed, and was not told before.</summary>
    /// <param name="changes">The bytes of files that are changed or made; null for those that are deleted.</param>
    public IReadOnlyList<Finding> Told(IReadOnlyDictionary<string, byte[]?> changes)
    {
        var files = new Dictionary<string, ParsedFile>(_files, StringComparer.Ordinal);
        foreach (var (path, bytes) in changes)
        {
            files.Remove(path);
            if (bytes is not null)
            {
                files[path] = Parse(path, bytes);
            }
        }

        var before = new Dictionary<(string, string, string), int>(_before);
        return [.. Find(files).Where(finding => !IsOld(finding, before)).OrderBy(finding => finding.Location)];
    }

    /// <summary>What is told about a mistake, as it is printed.</summary>
    /// <param name="mistake">The mistake.</param>
    /// <param name="save">How the author's editor saves a text; null for as it is.</param>
    public IReadOnlyList<string> Told(Mistake mistake, Func<string, string>? save = null)
    {
        var changes = Changes(mistake);
        if (save is not null)
        {
            changes = changes.ToDictionary(
                change => change.Key,
                change => change.Value is { } bytes ? Encoding.UTF8.GetBytes(save(Encoding.UTF8.GetString(bytes))) : null);
        }

        return [.. Told(changes).Select(Line)];
    }

    /// <summary>The lines that must be printed: one, unless the mistake lies between two files.</summary>
    public static IReadOnlyList<string> Wanted(Mistake mistake)
    {
        List<Mistake> told = mistake.Also is { Told.Length: > 0 } other ? [other, mistake] : [mistake];
        return [.. told.OrderBy(one => one.File, StringComparer.Ordinal).Select(WantedLine)];
    }

    private static string WantedLine(Mistake mistake)
    {
        var (_, line, column) = mistake.Make(Read);
        return $"input/{mistake.File}({line},{column}): {mistake.Told}";
    }

    private static Dictionary<string, byte[]?> Changes(Mistake mistake)
    {
        var changes = new Dictionary<string, byte[]?> { [mistake.File] = mistake.Make(Read).Bytes };
        if (mistake.Also is { } other)
        {
            changes[other.File] = other.Make(Read).Bytes;
        }

        return changes;
    }

    private static string Line(Finding finding)
    {
        var weight = finding.Severity == Severity.Error ? "error" : "warning";
        return $"input/{finding.Location}: {weight} {finding.Code}: {finding.Message} {finding.Fix}".TrimEnd();
    }

    private ParsedFile Parse(string path, byte[] bytes) => new ContentParser(_today).Parse(path, bytes);

    private List<Finding> Find(Dictionary<string, ParsedFile> files)
    {
        var joined = ContentJoiner.Join(files.Values, new BuildSettings { Today = _today });
        return [.. joined.Findings, .. joined.Catalogue is null ? [] : new AuthorLinkCheck(joined, _map).Run()];
    }

    /// <summary>Without its numbers: an edit may move lines, and add to what is counted.</summary>
    private static (string Code, string File, string Message) KeyOf(Finding finding) =>
        (finding.Code, finding.Location.File, Regex.Replace(finding.Message, "[0-9]+", "0"));

    private static bool IsOld(Finding finding, Dictionary<(string, string, string), int> before)
    {
        var left = before.GetValueOrDefault(KeyOf(finding));
        before[KeyOf(finding)] = left - 1;
        return left > 0;
    }
}
