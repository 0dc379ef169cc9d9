using System.Text;
using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Tests;

namespace Overview.Content.Tests.Corruptions;

/// <summary>The content of this repository, read once; one file at a time can be another.</summary>
internal sealed class SoundContent
{
    private readonly Dictionary<string, ParsedFile> _files;
    private readonly Dictionary<(string Code, string File, string Message), int> _before;
    private readonly DateOnly _today;

    private SoundContent()
    {
        var input = Path.Combine(FindRoot(), "input");
        _today = ContentDay.Of(input);
        Texts = Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(input, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => ContentParser.IsContent(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        Paths = [.. Texts.Keys];
        _files = Texts.ToDictionary(one => one.Key, one => Parse(one.Key, Encoding.UTF8.GetBytes(one.Value)));
        Joined = Join(_files.Values);
        _before = Joined.Findings.CountBy(KeyOf).ToDictionary();
    }

    public static Lazy<SoundContent> Once { get; } = new(() => new SoundContent());

    public IReadOnlyDictionary<string, string> Texts { get; }

    public IReadOnlyList<string> Paths { get; }

    public JoinedContent Joined { get; }

    public ParsedFile this[string path] => _files[path];

    public ParsedFile Parse(string path, byte[] bytes) => new ContentParser(_today).Parse(path, bytes);

    /// <summary>What is found with one file changed, and was not found before.</summary>
    public IReadOnlyList<Finding> Found(ParsedFile changed)
    {
        var files = _files.Values.Where(file => file.Path != changed.Path).Append(changed);
        var before = new Dictionary<(string, string, string), int>(_before);
        return [.. Join(files).Findings.Where(finding => !IsOld(finding, before))];
    }

    private JoinedContent Join(IEnumerable<ParsedFile> files) =>
        ContentJoiner.Join(files, new BuildSettings { Today = _today });

    private static bool IsOld(Finding finding, Dictionary<(string, string, string), int> before)
    {
        var left = before.GetValueOrDefault(KeyOf(finding));
        before[KeyOf(finding)] = left - 1;
        return left > 0;
    }

    /// <summary>Without numbers: a change may move lines, and add to what is counted.</summary>
    private static (string Code, string File, string Message) KeyOf(Finding finding) => (
        finding.Code,
        finding.Location.File,
        string.Concat(finding.Message.Where(sign => !char.IsAsciiDigit(sign))));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Overview.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
