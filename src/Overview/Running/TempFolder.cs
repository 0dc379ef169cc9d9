namespace Overview.Running;

/// <summary>A folder for the engine in the system's temp folder; those of runs that were killed are cleared.</summary>
internal sealed class TempFolder : IDisposable
{
    private const string Prefix = "overview-run-";
    private const string LockName = ".lock";
    private const string EngineName = "engine";

    private readonly string _root;
    private readonly FileStream _hold;

    /// <summary>Makes the folder.</summary>
    public TempFolder()
    {
        ClearAbandoned();
        (_root, _hold) = Make();
        Path = System.IO.Path.Combine(_root, EngineName);
    }

    /// <summary>The place that the engine may make and clear as it likes.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose() => Remove(_root, _hold);

    /// <summary>Another run may take a new folder for an abandoned one before its lock is held: then a next is made.</summary>
    private static (string Root, FileStream Hold) Make()
    {
        while (true)
        {
            var root = Directory.CreateTempSubdirectory(Prefix).FullName;
            if (TryHold(root) is { } hold)
            {
                return (root, hold);
            }
        }
    }

    /// <summary>A run that is alive holds its lock, whatever machine or container its number belongs to.</summary>
    private static void ClearAbandoned()
    {
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
        {
            if (HasLock(folder) && TryHold(folder) is { } hold)
            {
                Remove(folder, hold);
            }
        }
    }

    /// <summary>The lock of a folder; null where somebody else has it, or has removed the folder in this moment.</summary>
    private static FileStream? TryHold(string folder)
    {
        var path = System.IO.Path.Combine(folder, LockName);
        try
        {
            var hold = new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            if (HasLock(folder))
            {
                return hold;
            }

            hold.Dispose();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Removes a folder while its lock is held: what another run has put there in this moment stays.</summary>
    private static void Remove(string root, FileStream hold)
    {
        try
        {
            var engine = System.IO.Path.Combine(root, EngineName);
            if (Directory.Exists(engine))
            {
                Directory.Delete(engine, recursive: true);
            }

            hold.Dispose();
            Directory.Delete(root);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            hold.Dispose();
        }
    }

    /// <summary>A folder that was made in this moment may not have its lock yet.</summary>
    private static bool HasLock(string folder) => File.Exists(System.IO.Path.Combine(folder, LockName));
}
