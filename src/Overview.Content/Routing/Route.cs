namespace Overview.Content.Routing;

/// <summary>A URL that the site serves.</summary>
/// <param name="Url">Root-relative URL; pages end in <c>/</c>.</param>
public abstract record Route(string Url)
{
    /// <summary>The file that the host serves for it, relative to the output folder.</summary>
    public string OutputPath => Url.EndsWith('/') ? Url[1..] + "index.html" : Url[1..];
}
