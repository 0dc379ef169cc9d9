namespace Overview.Content.Sources;

/// <summary>A kind of picture or document that the site publishes.</summary>
/// <param name="Ending">How its names end, with the point.</param>
/// <param name="Beginning">The bytes with which each such file begins; empty where they are free.</param>
internal sealed record AssetKind(string Ending, byte[] Beginning)
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<AssetKind> All { get; } =
    [
        new(".avif", []), new(".gif", [.. "GIF8"u8]), new(".jpeg", [0xFF, 0xD8, 0xFF]), new(".jpg", [0xFF, 0xD8, 0xFF]),
        new(".png", [0x89, 0x50, 0x4E, 0x47]), new(".svg", []), new(".webp", [.. "RIFF"u8]), new(".csv", []),
        new(".docx", Zip), new(".ods", Zip), new(".odt", Zip), new(".pdf", [.. "%PDF-"u8]), new(".txt", []),
        new(".xlsx", Zip),
    ];

    private static byte[] Zip => [.. "PK"u8];
}
