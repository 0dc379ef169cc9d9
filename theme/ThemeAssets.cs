namespace Overview.Theme;

/// <summary>The built styles, scripts and pictures, carried inside the assembly so that they travel with it.</summary>
public static class ThemeAssets
{
    private const string Folder = "assets/";

    private static readonly Lazy<IReadOnlyList<ThemeAsset>> Embedded = new(ReadAll);

    /// <summary>All files, by name.</summary>
    public static IReadOnlyList<ThemeAsset> All => Embedded.Value;

    private static IReadOnlyList<ThemeAsset> ReadAll() =>
    [
        .. typeof(ThemeAssets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static ThemeAsset Read(string resource)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ThemeAsset(resource[Folder.Length..], bytes);
    }
}
