using System.Text.Json;

namespace Overview.Search;

/// <summary>
/// Writes where the files of the search stand. It is the one file of the search whose own address never changes, so
/// that pages can name it before there is an index, and stay as they are when the index changes.
/// </summary>
internal static class SearchListWriter
{
    /// <summary>A larger index would keep what results show from coming soon; in bytes.</summary>
    private const int Large = 2_000_000;

    /// <summary>The bytes of the file.</summary>
    /// <param name="index">The URL of the index.</param>
    /// <param name="text">The URL of what results show.</param>
    /// <param name="size">How large the index is, in bytes.</param>
    public static byte[] Write(string index, string text, int size) =>
        JsonSerializer.SerializeToUtf8Bytes(new { index, text, textFirst = size > Large });
}
