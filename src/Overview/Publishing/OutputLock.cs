using System.Security.Cryptography;
using System.Text;

namespace Overview.Publishing;

/// <summary>Keeps a second run out of an output folder while the first is at work.</summary>
internal static class OutputLock
{
    /// <summary>Takes the lock; it is free again when the result is disposed, or the process ends in any way.</summary>
    /// <exception cref="OutputException">Another run holds it.</exception>
    public static IDisposable Take(string root)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"overview-{name}.lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new OutputException($"The lock '{path}' belongs to somebody else. Remove it, then run again.", problem);
        }
        catch (IOException problem)
        {
            throw new OutputException(
                $"Another run is writing '{root}' at this moment. Wait until it has ended, then run again.", problem);
        }
    }
}
