using System.Collections.Concurrent;
using Overview.Content.Parsing;

namespace Overview.Stages;

/// <summary>
/// What was read from content files in earlier runs of the same process: a file with the same bytes is not read again
/// on the same day. The preview keeps one, so that a save costs little more than the file that it changes.
/// </summary>
public sealed class FileMemory
{
    private readonly ConcurrentDictionary<string, (DateOnly Day, byte[] Bytes, ParsedFile File)> _files =
        new(StringComparer.Ordinal);

    /// <summary>What is read from a file.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="day">The day for which the site is built.</param>
    public ParsedFile Parse(string path, ReadOnlySpan<byte> bytes, DateOnly day)
    {
        if (_files.TryGetValue(path, out var known) && known.Day == day && bytes.SequenceEqual(known.Bytes))
        {
            return known.File;
        }

        var file = new ContentParser(day).Parse(path, bytes);
        _files[path] = (day, bytes.ToArray(), file);
        return file;
    }
}
