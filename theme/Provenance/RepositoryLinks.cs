using Overview.Content.Records;

namespace Overview.Theme.Provenance;

/// <summary>
/// Where a content file can be read, traced and edited, on the hosts of repositories whose addresses we know. For any
/// other host only the address of the repository itself is given: none is made up.
/// </summary>
public sealed class RepositoryLinks
{
    private const string Branch = "main";
    private const string InputFolder = "input";
    private readonly string _root;
    private readonly RepositoryHost _host;

    private RepositoryLinks(string root)
    {
        _root = root;
        _host = RepositoryHost.Of(new Uri(root).Host);
    }

    /// <summary>The links for a site; null while the address of its repository is not known.</summary>
    public static RepositoryLinks? Of(SiteSettings settings) => settings.Repository is { } address
        ? new RepositoryLinks(WithoutEnding(address))
        : null;

    /// <summary>The address of the repository.</summary>
    public string Root => _root;

    /// <summary>The file as it is; null where the host is not known.</summary>
    /// <param name="file">The file, relative to the input folder.</param>
    public string? Source(string file) => At(_host.Source, file);

    /// <summary>Every change of the file, by whom and why; null where the host is not known.</summary>
    /// <param name="file">The file, relative to the input folder.</param>
    public string? History(string file) => At(_host.History, file);

    /// <summary>Where the file can be edited in a browser; null where the host is not known.</summary>
    /// <param name="file">The file, relative to the input folder.</param>
    public string? Edit(string file) => At(_host.Edit, file);

    /// <summary>Where a problem can be reported; null where the host is not known.</summary>
    /// <param name="title">The title of the page, with which the report begins.</param>
    public string? Report(string title) => _host.Report is { } path
        ? $"{_root}/{path}{Uri.EscapeDataString($"Problem with: {title}")}"
        : null;

    private string? At(string? path, string file) =>
        path is null ? null : $"{_root}/{path}/{Branch}/{InputFolder}/{file}";

    private static string WithoutEnding(string address)
    {
        var root = address.TrimEnd('/');
        return root.EndsWith(".git", StringComparison.Ordinal) ? root[..^4] : root;
    }
}
