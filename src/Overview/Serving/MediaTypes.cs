using Microsoft.AspNetCore.StaticFiles;

namespace Overview.Serving;

/// <summary>The media types of files, by the endings of their names.</summary>
internal static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    /// <summary>The type of a file, with the encoding of all text.</summary>
    public static string Of(string file)
    {
        var type = Known.TryGetContentType(file, out var found) ? found : "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal)
            || type.EndsWith("json", StringComparison.Ordinal)
            || type.EndsWith("xml", StringComparison.Ordinal);
        return isText ? $"{type}; charset=utf-8" : type;
    }
}
