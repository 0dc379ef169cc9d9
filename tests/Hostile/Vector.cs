namespace Overview.Hostile;

/// <summary>A text that tries to run a script, from a published collection.</summary>
/// <param name="Family">The collection: the name of its file.</param>
/// <param name="Text">The text, with the call <c>canary()</c> for the script.</param>
public sealed record Vector(string Family, string Text)
{
    private const int FirstPicture = 0x2400;
    private const int LastPicture = 0x241F;

    /// <summary>All vectors of all collections.</summary>
    public static IReadOnlyList<Vector> All { get; } =
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Hostile"), "*.txt")
               .Order(StringComparer.Ordinal)
           from line in File.ReadLines(file)
           where line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)
           select new Vector(Path.GetFileNameWithoutExtension(file), WithControls(line)),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"{Family}: {Text}";

    /// <summary>The files show a control character by its picture (U+2400 to U+241F).</summary>
    private static string WithControls(string line) => string.Create(line.Length, line, (text, shown) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = shown[i] is >= (char)FirstPicture and <= (char)LastPicture
                ? (char)(shown[i] - FirstPicture)
                : shown[i];
        }
    });
}
