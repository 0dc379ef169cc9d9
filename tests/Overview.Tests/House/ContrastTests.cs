using System.Globalization;

namespace Overview.Tests.House;

/// <summary>The colours stand out from each other as much as readers need.</summary>
public sealed class ContrastTests
{
    /// <summary>Colours that carry nothing by themselves, and those for print.</summary>
    private static readonly string[] Decoration =
        ["border", "surface-border", "hover", "print-text", "surface-text", "link-active"];

    private readonly Colours _colours = Colours.Read();

    [Fact]
    public void Of_every_pair_in_use_is_enough_in_light_and_dark() => Assert.Empty(
        from pair in ColourPair.All
        let contrast = _colours.Contrast(pair.Front, pair.Ground)
        where Math.Min(contrast.Light, contrast.Dark) < pair.Least
        select $"{pair.Front} on {pair.Ground}: {contrast}, wanted {pair.Least}");

    /// <summary>Amber alone is too light for a white page: the ink beside it is what is seen there.</summary>
    [Fact]
    public void Of_the_focus_is_enough_by_its_amber_or_by_its_ink()
    {
        var amber = _colours.Contrast("focus", "body-background");
        var ink = _colours.Contrast("focus-text", "body-background");

        Assert.True(Math.Max(amber.Light, ink.Light) >= 3);
        Assert.True(Math.Max(amber.Dark, ink.Dark) >= 3);
    }

    [Fact]
    public void Is_looked_at_for_every_colour() => Assert.Empty(
        _colours.Names.Except(ColourPair.All.SelectMany(pair => new[] { pair.Front, pair.Ground })).Except(Decoration));

    [Fact]
    public void Stands_in_the_design_document_as_it_is()
    {
        var rows = ColourPair.All.Select(Row);

        Assert.Empty(rows.Except(Repository.Read("docs/design.md").Split('\n')));
    }

    [Fact]
    public void Stands_in_a_document_that_names_every_component()
    {
        var document = Repository.Read("docs/design.md");
        var unnamed = Repository.Files(["theme/styles/components"], ".scss")
            .Select(file => Path.GetFileNameWithoutExtension(file).TrimStart('_'))
            .Where(name => !document.Contains($"| `{name}` |", StringComparison.Ordinal));

        Assert.Empty(unnamed);
    }

    private string Row(ColourPair pair)
    {
        var (light, dark) = _colours.Contrast(pair.Front, pair.Ground);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {pair.Front} | {pair.Ground} | {pair.Use} | {pair.Least:0.0} | {light:0.0} | {dark:0.0} |");
    }
}
