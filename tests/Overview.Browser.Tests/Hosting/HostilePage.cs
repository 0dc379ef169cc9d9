namespace Overview.Browser.Tests.Hosting;

/// <summary>A published folder with one page that holds what no page may hold, and the headers of the real site.</summary>
internal sealed class HostilePage : IDisposable
{
    public HostilePage(string site, string markup)
    {
        File.Copy(System.IO.Path.Combine(site, "_headers"), System.IO.Path.Combine(Path, "_headers"));
        Write("index.html", $"<!DOCTYPE html><html lang=\"en-GB\"><head><title>Hostile</title></head><body>{markup}</body></html>");
        Write("media/hostile.js", "ran = true;");
        Write("media/hostile.html", "<script>parent.ran = true</script>");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("overview-hostile-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string path, string text)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
