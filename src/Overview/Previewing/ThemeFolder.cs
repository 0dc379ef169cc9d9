using Overview.Theme;

namespace Overview.Previewing;

/// <summary>The theme's files as the asset build wrote them last: newer than those inside the program.</summary>
/// <param name="folder">The folder <c>theme/dist</c>, as a full path.</param>
internal sealed class ThemeFolder(string folder)
{
    /// <summary>The files, by name; those inside the program where the folder cannot be read.</summary>
    public IReadOnlyList<ThemeAsset> Read()
    {
        try
        {
            List<ThemeAsset> assets =
            [
                .. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
                    .Select(file => new ThemeAsset(Path.GetFileName(file), File.ReadAllBytes(file))),
            ];
            return assets.Count > 0 ? assets : ThemeAssets.All;
        }
        catch (IOException)
        {
            return ThemeAssets.All;
        }
    }
}
