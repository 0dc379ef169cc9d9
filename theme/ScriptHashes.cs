using Overview.Content.Building;

namespace Overview.Theme;

/// <summary>
/// Puts the hash of each of the theme's scripts on the elements that load it: the content security policy allows
/// scripts by their hash alone, and browsers need both.
/// </summary>
/// <param name="site">The site whose assets are meant.</param>
internal sealed class ScriptHashes(Site site)
{
    private readonly (string Before, string After)[] _changes =
    [
        .. from name in site.Assets.Names
           where name.EndsWith(".js", StringComparison.Ordinal) && site.Assets.HashOf(name) is not null
           let source = $"src=\"{site.Href(site.Assets.UrlOf(name))}\""
           select (source, $"{source} integrity=\"{site.Assets.HashOf(name)}\""),
    ];

    /// <summary>The document with the hashes.</summary>
    public string AddTo(string html) => _changes.Aggregate(
        html, (text, change) => text.Replace(change.Before, change.After, StringComparison.Ordinal));
}
