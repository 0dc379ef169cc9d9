using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Overview.Publishing;

/// <summary>
/// The folder that is published. New bytes wait in <c>.staging/</c> inside it, side by side under numbers, until all is
/// checked; then they are renamed into place, file by file, and what no longer belongs is removed last. A run that is killed never leaves half
/// a file, and the next run clears what it left behind.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>The folder in which new bytes wait.</summary>
    public const string StagingName = ".staging";

    /// <summary>The most bytes that a name may have in any file system in use.</summary>
    private const int LongestName = 255;

    private readonly string _root;
    private readonly string _staging;
    private readonly bool _writes;
    private readonly IDisposable? _lock;
    private readonly bool _hadFiles;
    private readonly Lazy<string> _staged;
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _stagedNames = new(StringComparer.Ordinal);
    private int _lastNumber;

    private OutputFolder(string root, bool writes, IDisposable? hold)
    {
        _root = root;
        _staging = Path.Combine(root, StagingName);
        _writes = writes;
        _lock = hold;
        _hadFiles = File.Exists(Path.Combine(root, OutputMark.FileName));
        _staged = new Lazy<string>(() => Directory.CreateDirectory(_staging).FullName);
    }

    /// <summary>The files of this run so far, relative to the folder, with forward slashes.</summary>
    public ICollection<string> Files => _stagedNames.Keys;

    /// <summary>Opens the folder for a run that writes, and clears what a killed run left.</summary>
    /// <exception cref="OutputException">The folder is in use, not ours, or cannot be written.</exception>
    public static OutputFolder Open(string path)
    {
        OutputMark.RequireFolder(path);
        var hold = OutputLock.Take(path);
        try
        {
            var folder = new OutputFolder(path, writes: true, hold);
            OutputMark.Require(path);
            Guard(path, () => DeleteFolder(folder._staging));
            return folder;
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    /// <summary>Opens the folder for a run that only looks.</summary>
    public static OutputFolder OpenToRead(string path) => new(path, writes: false, null);

    /// <summary>Takes the bytes of one file; they are kept only where they differ from what is published.</summary>
    /// <param name="path">Path relative to the folder, with forward slashes.</param>
    /// <param name="bytes">The content.</param>
    /// <exception cref="InvalidOperationException">Two parts of the site claim the same file.</exception>
    /// <exception cref="OutputException">The folder cannot be written.</exception>
    public void Stage(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (_hadFiles && HasSameBytes(Path.Combine(_root, path), bytes))
            {
                Claim(path, null);
                return;
            }

            RequireName(path);
            var name = Interlocked.Increment(ref _lastNumber).ToString(CultureInfo.InvariantCulture);
            Claim(path, name);
            if (_writes)
            {
                Keep(name, bytes);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw OutputProblem.Of(_root, problem);
        }
    }

    /// <summary>
    /// Takes a file whose name tells what is in it: where a file of that name is published it stays, and where nothing
    /// is to be written none is made.
    /// </summary>
    /// <param name="path">Path relative to the folder, with forward slashes.</param>
    /// <param name="make">Makes the content.</param>
    /// <returns>True when the file was made.</returns>
    /// <exception cref="InvalidOperationException">Two parts of the site claim the same file.</exception>
    /// <exception cref="OutputException">The folder cannot be written.</exception>
    public bool StageOnce(string path, Func<byte[]> make)
    {
        if (_writes && !File.Exists(Path.Combine(_root, path)))
        {
            Stage(path, make());
            return true;
        }

        Claim(path, null);
        return false;
    }

    /// <summary>Moves all staged files into place, then removes what no longer belongs.</summary>
    /// <exception cref="OutputException">The folder cannot be written.</exception>
    public PublishedChanges Publish()
    {
        try
        {
            OutputMark.Write(_root);
            List<string> stale = [.. PublishedFiles.List(_root).Where(path => !_stagedNames.ContainsKey(path))];
            var changed = _stagedNames.Where(file => file.Value is not null)
                .OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
            changed.ForEach(file => MoveIntoPlace(file.Key, file.Value!));
            stale.ForEach(Remove);
            DeleteFolder(_staging);
            return new PublishedChanges(changed.Count, stale.Count);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw OutputProblem.WhilePublishing(_root, problem);
        }
    }

    /// <summary>Drops all staged files: the folder is as it was before the run.</summary>
    public void Dispose()
    {
        try
        {
            if (_writes)
            {
                Guard(_root, () => DeleteFolder(_staging));
            }
        }
        finally
        {
            _lock?.Dispose();
        }
    }

    /// <param name="path">The path that a part of the site wants.</param>
    /// <param name="stagedName">The name under which the bytes wait; null where they are published already.</param>
    private void Claim(string path, string? stagedName)
    {
        if (!_stagedNames.TryAdd(path, stagedName))
        {
            throw new InvalidOperationException($"Two parts of the site claim the file '{path}'.");
        }
    }

    /// <summary>What no disk takes must show before anything is moved into place.</summary>
    private static void RequireName(string path)
    {
        if (path.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > LongestName))
        {
            throw new PathTooLongException($"The name of '{path}' is too long for a disk.");
        }
    }

    private void Keep(string name, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(_staged.Value, name);
        using var file = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, bytes, 0);
    }

    private static bool HasSameBytes(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
    }

    private void MoveIntoPlace(string path, string stagedName)
    {
        var target = Path.Combine(_root, path);
        if (_hadFiles)
        {
            MakeRoom(target);
        }

        var folder = Path.GetDirectoryName(target)!;
        if (_folders.Add(folder))
        {
            Directory.CreateDirectory(folder);
        }

        File.Move(Path.Combine(_staging, stagedName), target, overwrite: true);
    }

    /// <summary>A folder may have become a file, or a file a folder.</summary>
    private void MakeRoom(string target)
    {
        if (Directory.Exists(target))
        {
            Directory.Delete(target, recursive: true);
        }

        for (var parent = Path.GetDirectoryName(target)!; parent.Length > _root.Length; parent = Path.GetDirectoryName(parent)!)
        {
            if (File.Exists(parent))
            {
                File.Delete(parent);
            }
        }
    }

    /// <summary>Removes a file, where making room has not done so, and the folders that it leaves empty.</summary>
    private void Remove(string path)
    {
        if (File.Exists(Path.Combine(_root, path)))
        {
            File.Delete(Path.Combine(_root, path));
        }

        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            DeleteIfEmpty(Path.Combine(_root, folder));
        }
    }

    private static void DeleteIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Guard(string root, Action work)
    {
        try
        {
            work();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw OutputProblem.Of(root, problem);
        }
    }
}
