using System.Security.Cryptography;

namespace Overview.Publishing;

/// <summary>Names files after their content, so that browsers may keep them for ever.</summary>
internal static class Fingerprint
{
    private const int Length = 8;

    /// <summary>The name with a fingerprint of the content before its ending: <c>name.1a2b3c4d.css</c>.</summary>
    public static string In(string name, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..Length];
        return $"{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }
}
