namespace Overview.Tests.Stories;

/// <summary>A folder of its own for each test, removed when the test ends.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("overview-tests-").FullName;

    /// <summary>The full path of something inside.</summary>
    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Write(string path, string text)
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
