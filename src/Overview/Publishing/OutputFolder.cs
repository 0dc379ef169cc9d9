using System.Collections.Concurrent;

namespace Overview.Publishing;

/// <summary>
/// The folder that is published. New bytes wait in <c>.staging/</c> inside it until all is checked; then they are
/// renamed into place, file by file, and what no longer belongs is removed last. A run that is killed never leaves half
/// a file, and the next run clears what it left behind.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>The folder in which new bytes wait.</summary>
    public const string StagingName = ".staging";

    private readonly string _root;
    private readonly string _staging;
    private readonly bool _writes;
    private readonly IDisposable? _lock;
    private readonly ConcurrentDictionary<string, bool> _isChanged = new(StringComparer.Ordinal);

    private OutputFolder(string root, bool writes, IDisposable? hold)
    {
        _root = root;
        _staging = Path.Combine(root, StagingName);
        _writes = writes;
        _lock = hold;
    }

    /// <summary>The files of this run so far, relative to the folder, with forward slashes.</summary>
    public ICollection<string> Files => _isChanged.Keys;

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
            var isChanged = !HasSameBytes(Path.Combine(_root, path), bytes);
            Claim(path, isChanged);
            if (isChanged && _writes)
            {
                Keep(path, bytes);
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

        Claim(path, isChanged: false);
        return false;
    }

    /// <summary>Moves all staged files into place, then removes what no longer belongs.</summary>
    /// <exception cref="OutputException">The folder cannot be written.</exception>
    public PublishedChanges Publish()
    {
        try
        {
            OutputMark.Write(_root);
            List<string> stale = [.. PublishedFiles.List(_root).Where(path => !_isChanged.ContainsKey(path))];
            List<string> changed = [.. _isChanged.Where(file => file.Value).Select(file => file.Key)];
            changed.Sort(StringComparer.Ordinal);
            changed.ForEach(MoveIntoPlace);
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

    private void Claim(string path, bool isChanged)
    {
        if (!_isChanged.TryAdd(path, isChanged))
        {
            throw new InvalidOperationException($"Two parts of the site claim the file '{path}'.");
        }
    }

    private void Keep(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(_staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var file = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None, 1);
        file.Write(bytes);
    }

    private static bool HasSameBytes(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
    }

    private void MoveIntoPlace(string path)
    {
        var target = Path.Combine(_root, path);
        MakeRoom(target);
        File.Move(Path.Combine(_staging, path), target, overwrite: true);
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

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
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
