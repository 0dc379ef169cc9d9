using System.Globalization;
using System.Text.RegularExpressions;

namespace Overview.Tests;

/// <summary>The newest day that the content of this repository speaks of: the day for tests that read all of it.</summary>
internal static partial class ContentDay
{
    /// <summary>The newest day on which a page below a folder was added, changed or reviewed.</summary>
    public static DateOnly Of(string input) => Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories)
        .SelectMany(file => Day().Matches(File.ReadAllText(file)))
        .Max(day => DateOnly.ParseExact(day.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [GeneratedRegex("(?:^added: |^reviewed: |date: )([0-9]{4}-[0-9]{2}-[0-9]{2})", RegexOptions.Multiline)]
    private static partial Regex Day();
}
