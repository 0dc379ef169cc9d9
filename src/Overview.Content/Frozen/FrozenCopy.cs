using System.Security.Cryptography;
using System.Text;

namespace Overview.Content.Frozen;

/// <summary>A file of a snapshot: a project's file as it was.</summary>
/// <param name="Text">What it holds.</param>
public sealed record FrozenCopy(string Text)
{
    /// <summary>SHA-256 of the text; git may change how lines end, and that is no change.</summary>
    public string Hash => HashOf(Text);

    /// <summary>The hash of a file's text, in small hexadecimal digits.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));
}
