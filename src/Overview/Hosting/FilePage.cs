namespace Overview.Hosting;

/// <summary>A file of the published folder, and the address at which hosts serve it.</summary>
/// <param name="Path">Its path relative to the folder, with forward slashes.</param>
internal readonly record struct FilePage(string Path)
{
    private const string Index = "index.html";

    /// <summary>The root-relative URL: that of its folder for an index.</summary>
    public string Url => Path == Index || Path.EndsWith('/' + Index, StringComparison.Ordinal)
        ? $"/{Path[..^Index.Length]}"
        : $"/{Path}";
}
