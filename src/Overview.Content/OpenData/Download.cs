namespace Overview.Content.OpenData;

/// <summary>A file of open data as it is published.</summary>
/// <param name="Url">Its root-relative URL.</param>
/// <param name="Title">What it holds, for readers.</param>
/// <param name="MediaType">Its media type (RFC 6838).</param>
/// <param name="Bytes">Its size.</param>
public sealed record Download(string Url, string Title, string MediaType, long Bytes)
{
    /// <summary>The table that it holds; null for other files.</summary>
    public DataTable? Table { get; init; }

    /// <summary>How many rows or records it holds; null where that says nothing.</summary>
    public int? Rows { get; init; }

    /// <summary>SHA-256 of its bytes, in small hexadecimal digits.</summary>
    public required string Hash { get; init; }
}
