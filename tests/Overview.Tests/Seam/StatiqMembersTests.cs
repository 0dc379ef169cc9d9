using System.Text.RegularExpressions;
using Overview.Running;

namespace Overview.Tests.Seam;

/// <summary>The application uses of Statiq what the documentation lists; a reviewer sees when it changes.</summary>
public sealed class StatiqMembersTests
{
    private const string List = "tests/Overview.Tests/Seam/statiq-members.txt";

    private static readonly IReadOnlyList<string> Used = StatiqMembers.Of(typeof(SiteBuilder).Assembly.Location);

    [Fact]
    public void Are_those_of_the_checked_in_list()
    {
        var listed = File.ReadAllLines(Repository.At(List));

        var difference = Used.Except(listed).Select(line => $"+ {line}").Concat(
            listed.Except(Used).Select(line => $"- {line}"));

        Assert.True(
            Used.SequenceEqual(listed),
            $"What the application uses of Statiq has changed. Check that the Statiq.Web package has each new member, "
            + $"then write these lines, in order, into {List}:\n{string.Join('\n', difference)}\n\nThe whole list:\n"
            + string.Join('\n', Used));
    }

    [Fact]
    public void Are_all_named_by_the_documentation()
    {
        var rows = File.ReadLines(Repository.At("docs/statiq-surface.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => Name(line.Split('`')[1]))
            .ToHashSet();

        var unnamed = Used.Where(member => !rows.Contains(Name(member)) && !IsNamedWithItsType(member, rows)).ToList();

        Assert.Empty(unnamed);
    }

    [Theory]
    [InlineData("IPipeline.get_Dependencies(): HashSet<string>", "IPipeline.Dependencies")]
    [InlineData("NormalizedPath.op_Implicit(string): NormalizedPath", "NormalizedPath.op_Implicit")]
    [InlineData("MetadataExtensions.Get<T0>(IMetadata, string): T0", "MetadataExtensions.Get")]
    [InlineData("IFileSystem.OutputPath { get; set; }: NormalizedPath", "IFileSystem.OutputPath")]
    [InlineData("ReadFiles(string[])", "ReadFiles()")]
    [InlineData("Statiq.Common.DocumentList<TDocument>", "Statiq.Common.DocumentList")]
    [InlineData("Keys.CleanMode: string", "Keys.CleanMode")]
    [InlineData("override Module.ExecuteContextAsync(IExecutionContext): Task", "Module.ExecuteContextAsync")]
    public void Have_one_name_however_they_are_spelled(string spelled, string name) => Assert
        .Equal(name, Name(spelled));

    /// <summary>A type to derive from is listed without its constructor.</summary>
    private static bool IsNamedWithItsType(string member, HashSet<string> rows) =>
        member.EndsWith("()", StringComparison.Ordinal)
        && rows.Any(row => row.EndsWith('.' + member[..^2], StringComparison.Ordinal));

    /// <summary>Type and member without signature and accessor; a constructor ends in brackets.</summary>
    private static string Name(string row)
    {
        var name = Regex.Match(row, @"(?<=^(override )?)(?!override )[\w.]+").Value;
        var isConstructor = !name.Contains('.', StringComparison.Ordinal);
        return Regex.Replace(name, @"\.(get|set)_", ".") + (isConstructor ? "()" : string.Empty);
    }
}
