using System.Security.Cryptography;

namespace Overview.Hosting;

/// <summary>The hash by which a browser knows a file (Subresource Integrity).</summary>
internal static class Integrity
{
    /// <summary>The value of the attribute <c>integrity</c>: algorithm, hyphen, hash in Base64.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => $"sha256-{Convert.ToBase64String(SHA256.HashData(bytes))}";
}
