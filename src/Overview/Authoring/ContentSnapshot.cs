using System.Collections.Concurrent;
using System.Text;
using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Stages;

namespace Overview.Authoring;

/// <summary>All content files at one moment, in memory: what a change would do can be seen before it is made.</summary>
internal sealed class ContentSnapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ContentParser _parser;
    private readonly ConcurrentDictionary<(string Path, byte[] Bytes), ParsedFile> _parsed;
    private readonly SortedDictionary<string, byte[]> _files;

    private ContentSnapshot(
        SortedDictionary<string, byte[]> files,
        DateOnly today,
        ConcurrentDictionary<(string Path, byte[] Bytes), ParsedFile> parsed)
    {
        _files = files;
        _parsed = parsed;
        _parser = new ContentParser(today);
        Today = today;
    }

    /// <summary>The day for which the content is read.</summary>
    public DateOnly Today { get; }

    /// <summary>The files, relative to the input folder, in order.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>Reads a folder. What lies outside of it, or cannot be read, is told by <c>check</c>.</summary>
    /// <param name="input">The input folder, as a full path.</param>
    /// <param name="today">The day for which it is read.</param>
    public static ContentSnapshot Read(string input, DateOnly today)
    {
        var boundary = new InputBoundary(input);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Where(boundary.Holds))
        {
            var path = Path.GetRelativePath(input, file).Replace('\\', '/');
            if (ContentParser.IsContent(path))
            {
                files[path] = File.ReadAllBytes(file);
            }
        }

        return new ContentSnapshot(files, today, []);
    }

    /// <summary>True when the file is there.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The text of a file, without a byte order mark.</summary>
    public string TextOf(string path) => Utf8.GetString(_files[path]).TrimStart('\uFEFF');

    /// <summary>The same content with a file written.</summary>
    public ContentSnapshot With(string path, string text) => Changed(files => files[path] = Utf8.GetBytes(text));

    /// <summary>The same content with a file removed.</summary>
    public ContentSnapshot Without(string path) => Changed(files => files.Remove(path));

    /// <summary>What each file gives.</summary>
    public IReadOnlyList<ParsedFile> Parse() =>
    [
        .. _files.AsParallel().AsOrdered().Select(file => _parsed.GetOrAdd(
            (file.Key, file.Value), one => _parser.Parse(one.Path, one.Bytes))),
    ];

    /// <summary>What all files together give.</summary>
    /// <param name="drafts">True when drafts and pages of future days count too.</param>
    public JoinedContent Join(bool drafts = true) =>
        ContentJoiner.Join(Parse(), new BuildSettings { Today = Today, Drafts = drafts });

    /// <summary>The errors that another state of the content does not have.</summary>
    public IReadOnlyList<Finding> ErrorsNotIn(ContentSnapshot other)
    {
        var known = Errors(other).Select(finding => (finding.Code, finding.Message)).ToHashSet();
        return [.. Errors(this).Where(finding => !known.Contains((finding.Code, finding.Message)))];
    }

    private static IEnumerable<Finding> Errors(ContentSnapshot content) =>
        content.Join().Findings.Where(finding => finding.Severity == Severity.Error);

    private ContentSnapshot Changed(Action<SortedDictionary<string, byte[]>> change)
    {
        var files = new SortedDictionary<string, byte[]>(_files, StringComparer.Ordinal);
        change(files);
        return new ContentSnapshot(files, Today, _parsed);
    }
}
