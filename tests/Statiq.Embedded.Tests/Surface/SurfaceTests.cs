using Statiq.Common;

namespace Statiq.Embedded.Tests.Surface;

public sealed class SurfaceTests
{
    [Fact]
    public void Is_listed_in_the_documentation_member_by_member()
    {
        var offered = PublicSurface.Of(typeof(IDocument).Assembly).Order(StringComparer.Ordinal);

        Assert.Equal(string.Join('\n', offered), string.Join('\n', Listed().Order(StringComparer.Ordinal)));
    }

    /// <summary>The code in the first cell of each row of a table.</summary>
    private static IEnumerable<string> Listed() => File.ReadLines(Path.Combine(Repository(), "docs/statiq-surface.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('`')[1]);

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Overview.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
