namespace Overview.Running;

/// <summary>How much a run looked at.</summary>
/// <param name="Files">Content files of authors.</param>
/// <param name="References">Places at which one record names another.</param>
/// <param name="AuthorLinks">Links, pictures and documents in the texts of authors.</param>
/// <param name="PageLinks">Links of finished pages, each target once a page; 0 while errors stand in the way.</param>
public sealed record CheckedParts(int Files, int References, int AuthorLinks, int PageLinks)
{
    /// <summary>Nothing was looked at.</summary>
    public static CheckedParts None { get; } = new(0, 0, 0, 0);
}
