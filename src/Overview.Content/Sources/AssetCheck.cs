using System.Globalization;
using Overview.Content.Fields;
using Overview.Content.Findings;

namespace Overview.Content.Sources;

/// <summary>Checks pictures and documents before they are published as they are.</summary>
public static class AssetCheck
{
    /// <summary>The largest file, in bytes: 10 MiB.</summary>
    public const int LargestFile = 10 * MebiByte;

    private const int MebiByte = 1024 * 1024;

    /// <summary>What is wrong with a file by its name and size; null where nothing is.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    /// <param name="length">Its length in bytes.</param>
    public static Finding? Judge(string path, long length)
    {
        var place = Location.StartOf(path);
        var written = Path.GetExtension(path);
        var ending = written.ToLowerInvariant();
        if (AssetKind.All.All(kind => kind.Ending != ending))
        {
            var kinds = string.Join(", ", AssetKind.All.Select(kind => kind.Ending[1..]));
            return AssetRules.UnknownKind.At(place, Quotation.Of(ending.TrimStart('.')), kinds);
        }

        var name = Path.GetFileNameWithoutExtension(path);
        if (!KebabCase.IsKebabCase(name) || written != ending)
        {
            return FileRules.FileName.At(place, Path.GetFileName(path), KebabCase.From(name) + ending);
        }

        return length switch
        {
            0 => AssetRules.Empty.At(place),
            > LargestFile => AssetRules.TooLarge.At(place, InMebiBytes(length), LargestFile / MebiByte),
            _ => null,
        };
    }

    /// <summary>What is wrong with the bytes of a file; null where nothing is.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    /// <param name="bytes">Its content.</param>
    public static Finding? Judge(string path, ReadOnlySpan<byte> bytes)
    {
        var ending = Path.GetExtension(path);
        var kind = AssetKind.All.First(one => one.Ending == ending);
        if (!bytes.StartsWith(kind.Beginning))
        {
            return AssetRules.OtherContent.At(Location.StartOf(path), ending[1..]);
        }

        return ending == ".svg" ? DrawingCheck.Judge(path, bytes) : null;
    }

    private static string InMebiBytes(long length) =>
        Math.Ceiling((double)length / MebiByte).ToString("0", CultureInfo.InvariantCulture);
}
