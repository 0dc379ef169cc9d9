using AngleSharp.Dom;

namespace Overview.Hosting;

/// <summary>Reads from a finished page what it loads: nothing else will be allowed.</summary>
internal static class PageSources
{
    /// <summary>What the page needs.</summary>
    /// <param name="elements">The elements of the page.</param>
    public static IReadOnlySet<PolicySource> Read(IEnumerable<IElement> elements)
    {
        var sources = new HashSet<PolicySource>();
        foreach (var element in elements)
        {
            if (element.LocalName == "script" && element.HasAttribute("src") && element.GetAttribute("integrity") is { } hash)
            {
                sources.Add(PolicySource.Script(hash));
            }
            else if (DirectiveFor(element) is { } directive)
            {
                sources.Add(new PolicySource(directive, PolicySource.Self));
            }
        }

        return sources;
    }

    private static string? DirectiveFor(IElement element) => element.LocalName switch
    {
        "link" => DirectiveForLink(element.GetAttribute("rel") ?? string.Empty),
        "img" or "image" => "img-src",
        "source" when element.ParentElement?.LocalName == "picture" => "img-src",
        "audio" or "video" => "media-src",
        "iframe" => "frame-src",
        "object" or "embed" => "object-src",
        "form" => "form-action",
        _ => null,
    };

    private static string? DirectiveForLink(string relation) => relation.Split(' ') switch
    {
        var words when words.Contains("stylesheet") => "style-src",
        var words when words.Contains("icon") || words.Contains("apple-touch-icon") => "img-src",
        var words when words.Contains("manifest") => "manifest-src",
        _ => null,
    };
}
