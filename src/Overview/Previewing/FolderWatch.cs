using System.Threading.Channels;

namespace Overview.Previewing;

/// <summary>
/// Tells when something in a folder changes. The system's own watch is fast, but can miss events; a look at all files
/// once a second makes up for that, also where the system watches nothing or the folder was away for a time.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    private readonly string _folder;
    private readonly ChannelWriter<string> _changes;
    private readonly Timer _timer;
    private FileSystemWatcher? _watcher;
    private long _seen;

    /// <summary>Starts watching.</summary>
    /// <param name="folder">The folder, as a full path.</param>
    /// <param name="changes">Takes the folder's path after each change.</param>
    public FolderWatch(string folder, ChannelWriter<string> changes)
    {
        _folder = folder;
        _changes = changes;
        Mark();
        StartWatcher();
        _timer = new Timer(_ => Look(), null, LookInterval, LookInterval);
    }

    /// <summary>Takes the folder as it is now for seen.</summary>
    public void Mark() => Interlocked.Exchange(ref _seen, FolderSnapshot.Of(_folder));

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        _watcher?.Dispose();
    }

    /// <summary>Without watches left in the system, or without the folder, looking must do.</summary>
    private void StartWatcher()
    {
        try
        {
            _watcher = new FileSystemWatcher(_folder) { IncludeSubdirectories = true, InternalBufferSize = 65536 };
            _watcher.Changed += (_, change) => Note(change.Name);
            _watcher.Created += (_, change) => Note(change.Name);
            _watcher.Deleted += (_, change) => Note(change.Name);
            _watcher.Error += (_, _) => Note(null);
            _watcher.Renamed += (_, change) => Note(change.Name);
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException)
        {
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>Editors keep drafts in hidden files beside the real ones.</summary>
    private void Note(string? name)
    {
        if (!Path.GetFileName(name ?? string.Empty).StartsWith('.'))
        {
            _changes.TryWrite(_folder);
        }
    }

    private void Look()
    {
        if (FolderSnapshot.Of(_folder) != Interlocked.Read(ref _seen))
        {
            _changes.TryWrite(_folder);
        }
    }
}
