using System.Globalization;
using System.IO.Compression;
using Overview.Content.Routing;

namespace Overview.Reporting;

/// <summary>Prints what the scripts, styles and files of the search weigh on the way to a reader.</summary>
internal static class SizeReport
{
    private const int BestQuality = 11;
    private const int LargestWindow = 22;
    private static readonly string[] Weighed = [".js", ".css", ".json"];

    /// <summary>Writes the bytes of each published file, as they are and compressed with Brotli.</summary>
    /// <param name="text">Takes the lines.</param>
    /// <param name="output">The folder of the published site.</param>
    public static void Write(TextWriter text, string output)
    {
        var assets = Path.Combine(output, Routes.AssetFolder.Trim('/'));
        if (!Directory.Exists(assets))
        {
            return;
        }

        var files = Directory.EnumerateFiles(assets, "*", SearchOption.AllDirectories)
            .Where(file => Weighed.Contains(Path.GetExtension(file)))
            .Select(file => (Name: Path.GetRelativePath(assets, file).Replace('\\', '/'), File: file))
            .OrderBy(one => one.Name, StringComparer.Ordinal);
        foreach (var (name, file) in files)
        {
            var bytes = File.ReadAllBytes(file);
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-32}{bytes.Length,9} bytes{Compressed(bytes),9} with Brotli"));
        }
    }

    private static int Compressed(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, BestQuality, LargestWindow)
            ? length
            : bytes.Length;
    }
}
