namespace Overview.Publishing;

/// <summary>
/// Keeps a second run out of an output folder while the first is at work. The lock is a file in the folder itself, so
/// that it is the same one by whatever path the folder is reached.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    /// <summary>Its name.</summary>
    public const string FileName = ".overview.lock";

    private readonly string _root;
    private readonly bool _wasThere;
    private readonly FileStream _file;

    private OutputLock(string root, bool wasThere, FileStream file)
    {
        _root = root;
        _wasThere = wasThere;
        _file = file;
    }

    /// <summary>Takes the lock; it is free again when the result is disposed, or the process ends in any way.</summary>
    /// <exception cref="OutputException">Another run holds it, or the folder cannot be written.</exception>
    public static OutputLock Take(string root)
    {
        var wasThere = Directory.Exists(root);
        try
        {
            Directory.CreateDirectory(root);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw OutputProblem.Of(root, problem);
        }

        return new OutputLock(root, wasThere, Open(root));
    }

    /// <summary>Gives the folder free, and removes it where the run has made it and left nothing in it.</summary>
    public void Dispose()
    {
        _file.Dispose();
        if (!_wasThere)
        {
            RemoveEmptyFolder();
        }
    }

    private static FileStream Open(string root)
    {
        var path = Path.Combine(root, FileName);
        try
        {
            var file = new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            return File.Exists(path) ? file : throw InUse(root, null);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw OutputProblem.Of(root, problem);
        }
        catch (IOException problem) when (File.Exists(path))
        {
            throw InUse(root, problem);
        }
        catch (IOException problem)
        {
            throw OutputProblem.Of(root, problem);
        }
    }

    /// <summary>Also where the first run, at its end, took the file away in the moment in which it was opened here.</summary>
    private static OutputException InUse(string root, IOException? problem) =>
        new($"Another run is writing '{root}' at this moment. Wait until it has ended, then run again.", problem);

    private void RemoveEmptyFolder()
    {
        try
        {
            if (!Directory.EnumerateFileSystemEntries(_root).Any())
            {
                Directory.Delete(_root);
            }
        }
        catch (IOException)
        {
            // Another run has taken the folder in this moment, and needs it.
        }
    }
}
