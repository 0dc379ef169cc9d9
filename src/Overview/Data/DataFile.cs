using Overview.Content.OpenData;

namespace Overview.Data;

/// <summary>A file of open data with its bytes.</summary>
/// <param name="Download">What pages and catalogues say about it.</param>
/// <param name="Bytes">Its content.</param>
public sealed record DataFile(Download Download, byte[] Bytes);
