namespace Overview.Content.Tests.Specs;

/// <summary>The examples of the CommonMark specification that the site means to read otherwise, and why.</summary>
internal static class SpecDifferences
{
    private const string File = "commonmark-differences.txt";

    private static readonly string[] Lines =
        System.IO.File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", File));

    /// <summary>Every reason by its name: a line <c>name: sentence</c>.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        Lines.Where(IsReason).Select(line => line.Split(':', 2)).ToDictionary(part => part[0], part => part[1].Trim());

    /// <summary>Every difference: a line <c>number where reason</c>.</summary>
    public static IReadOnlyList<(int Number, string Where, string Reason)> All { get; } =
    [
        .. Lines.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line.Split(' ', 3))
            .Select(part => (int.Parse(part[0], System.Globalization.CultureInfo.InvariantCulture), part[1], part[2])),
    ];

    /// <summary>The numbers of the examples that differ in a place, in ascending order.</summary>
    public static IEnumerable<int> Of(string where) => All.Where(one => one.Where == where).Select(one => one.Number);

    private static bool IsReason(string line) => line.Length > 0 && char.IsAsciiLetterLower(line[0]);
}
