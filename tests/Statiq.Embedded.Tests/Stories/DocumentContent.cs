using Statiq.Common;

namespace Statiq.Embedded.Tests.Stories;

/// <summary>Reads documents for comparison.</summary>
internal static class DocumentContent
{
    public static byte[] ReadBytes(this IDocument document)
    {
        using var stream = document.GetContentStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
