using AngleSharp.Dom;

namespace Overview.Hosting;

/// <summary>Reads from a finished page what it loads: nothing else will be allowed.</summary>
internal static class PageSources
{
    private static readonly (string Selector, string Directive)[] Uses =
    [
        ("link[rel~=stylesheet]", "style-src"), ("link[rel~=icon], link[rel=apple-touch-icon]", "img-src"),
        ("link[rel=manifest]", "manifest-src"), ("img, picture source, svg image", "img-src"),
        ("audio, video", "media-src"), ("iframe", "frame-src"), ("object, embed", "object-src"),
        ("form", "form-action"),
    ];

    /// <summary>What the page needs.</summary>
    public static IReadOnlySet<PolicySource> Read(IDocument document)
    {
        var sources = Uses.Where(use => document.QuerySelector(use.Selector) is not null)
            .Select(use => new PolicySource(use.Directive, PolicySource.Self))
            .ToHashSet();
        foreach (var script in document.QuerySelectorAll("script[src][integrity]"))
        {
            sources.Add(PolicySource.Script(script.GetAttribute("integrity")!));
        }

        return sources;
    }
}
