namespace Overview.Content.Building;

/// <summary>The root-relative URLs of the theme's files by their plain names.</summary>
/// <param name="urls">Plain name, such as <c>overview.css</c>, to URL with fingerprint.</param>
/// <param name="hashes">Plain name to the hash by which browsers know the file (Subresource Integrity).</param>
public sealed class AssetManifest(
    IReadOnlyDictionary<string, string> urls, IReadOnlyDictionary<string, string>? hashes = null)
{
    /// <summary>The plain names of all files.</summary>
    public IEnumerable<string> Names => urls.Keys;

    /// <summary>The hash of a file, or null where it was not worked out.</summary>
    public string? HashOf(string name) => hashes?.GetValueOrDefault(name);

    /// <summary>The URL of a file.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string UrlOf(string name) => urls.TryGetValue(name, out var url)
        ? url
        : throw new KeyNotFoundException($"The theme has no asset '{name}'.");
}
