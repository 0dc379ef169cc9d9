using System.Text.RegularExpressions;

namespace Overview.Tests.House;

/// <summary>The shape of files and folders.</summary>
public sealed class FileTests
{
    private const int MostLines = 300;
    private static readonly string[] Everywhere = ["src", "theme", "tests"];
    private static readonly string[] Program = ["src", "theme"];

    [Fact]
    public void Have_300_lines_at_most()
    {
        var files = Repository.Files(Everywhere, ".cs", ".razor", ".ts", ".scss", ".mjs")
            .Select(file => (File: file, Lines: File.ReadLines(Repository.At(file)).Count()));

        Assert.DoesNotContain(files, one => one.Lines > MostLines);
    }

    [Fact]
    public void Hold_one_public_type_and_have_its_name()
    {
        var wrong =
            from file in Repository.Files(Everywhere, ".cs")
            let types = PublicTypes(Repository.Read(file)).ToList()
            where types.Count > 1 || (types.Count == 1 && types[0] != Path.GetFileNameWithoutExtension(file))
            select $"{file}: {string.Join(", ", types)}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("public sealed class One;", "One")]
    [InlineData("public abstract record Two<T>(int A)", "Two")]
    [InlineData("public readonly record struct Three(int A)", "Three")]
    [InlineData("public static partial class Four", "Four")]
    [InlineData("public interface IFive", "IFive")]
    [InlineData("public enum Six", "Six")]
    [InlineData("public delegate Task<int> Seven<T>(T one);", "Seven")]
    [InlineData("internal sealed class Eight")]
    [InlineData("    public sealed class Nested")]
    public void Show_their_public_types(string source, params string[] names) =>
        Assert.Equal(names, PublicTypes(source));

    [Fact]
    public void Stand_in_no_folder_that_says_nothing()
    {
        string[] refused = ["helper", "helpers", "util", "utils", "utilities", "common", "manager", "managers", "misc"];

        Assert.DoesNotContain(
            Repository.Folders(Everywhere), folder => refused.Contains(Path.GetFileName(folder).ToLowerInvariant()));
    }

    [Fact]
    public void Read_the_clock_in_one_place()
    {
        var readers = Repository.Files(Program, ".cs", ".razor")
            .Where(file => Regex.IsMatch(
                Repository.Read(file),
                @"\bDateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)\b|\bTimeProvider\s*\.\s*System\b"));

        Assert.Equal(["src/Overview/Commands/BuildArguments.cs"], readers);
    }

    [Fact]
    public void Leave_nothing_out_of_the_coverage()
    {
        // In two parts, or this file would hold it.
        var word = "ExcludeFrom" + "CodeCoverage";
        var files = Repository.Files(
            [.. Everywhere, ".ci"], ".cs", ".razor", ".csproj", ".props", ".targets", ".xml", ".runsettings", "run");

        Assert.DoesNotContain(files, file => Repository.Read(file).Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Types are declared at the start of a line: all namespaces are file-scoped.</summary>
    private static IEnumerable<string> PublicTypes(string source) => Regex.Matches(
        source,
        @"(?m)^public (?:(?:sealed|static|abstract|readonly|partial|ref) )*"
            + @"(?:record struct|record class|record|class|struct|interface|enum|delegate \S+) (\w+)")
        .Select(match => match.Groups[1].Value);
}
