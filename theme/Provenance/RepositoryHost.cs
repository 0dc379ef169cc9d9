namespace Overview.Theme.Provenance;

/// <summary>How a host of repositories makes its addresses: what stands between the repository and the branch.</summary>
/// <param name="Source">Of a file; null where it is not known.</param>
/// <param name="History">Of the changes of a file.</param>
/// <param name="Edit">Of the editor for a file.</param>
/// <param name="Report">Of a new report, up to its title.</param>
internal sealed record RepositoryHost(string? Source, string? History, string? Edit, string? Report)
{
    private static readonly RepositoryHost GitHub = new("blob", "commits", "edit", "issues/new?title=");

    private static readonly RepositoryHost GitLab = new(
        "-/blob", "-/commits", "-/edit", "-/issues/new?issue%5Btitle%5D=");

    private static readonly RepositoryHost Forgejo = new(
        "src/branch", "commits/branch", "_edit", "issues/new?title=");

    private static readonly RepositoryHost Unknown = new(null, null, null, null);

    /// <summary>The host of an address.</summary>
    public static RepositoryHost Of(string host) => host switch
    {
        "github.com" => GitHub,
        "codeberg.org" => Forgejo,
        _ when host.Split('.').Contains("gitlab") => GitLab,
        _ => Unknown,
    };
}
