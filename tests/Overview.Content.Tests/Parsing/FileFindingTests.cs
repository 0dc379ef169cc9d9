using System.Text;
using Overview.Content.Findings;
using Overview.Content.Parsing;

namespace Overview.Content.Tests.Parsing;

/// <summary>Mistakes of a file as a whole.</summary>
public sealed class FileFindingTests
{
    [Fact]
    public void Refuses_bytes_that_are_no_text() =>
        Assert.Equal("OV001", Only("projects/shared-station.md", [0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]).Code);

    [Fact]
    public void Refuses_a_file_over_one_mebibyte() =>
        Assert.Equal("OV002", Only("projects/shared-station.md", new byte[ContentParser.LargestFile + 1]).Code);

    [Theory]
    [InlineData("", "OV003", 1, 1)]
    [InlineData("Just words.\n", "OV003", 1, 1)]
    [InlineData("---\ntitle: Shared station\n", "OV004", 3, 1)]
    [InlineData("---\ntitle: Shared station\n--\nText.\n", "OV004", 3, 1)]
    [InlineData("---\ntitle: Shared station\n\nText.\n\n---\n", "OV004", 3, 1)]
    [InlineData("---\n- one\n- two\n---\n", "OV008", 2, 1)]
    [InlineData("---\njust words\n---\n", "OV008", 2, 1)]
    public void Tells_what_is_wrong_with_the_front_matter(string text, string code, int line, int column)
    {
        var finding = Only(ContentStory.ProjectPath, Encoding.UTF8.GetBytes(text));
        Assert.Equal(code, finding.Code);
        Assert.Equal((line, column), (finding.Location.Line, finding.Location.Column));
    }

    [Theory]
    [InlineData("title: Shared station", "title: Police: fire", "OV005", 2, 14)]
    [InlineData("title: Shared station", "title: \"Shared station", "OV005", 2, 8)]
    [InlineData("title: Shared station", "title Shared station", "OV005", 2, 1)]
    [InlineData("title: Shared station", "title:Shared station", "OV005", 2, 1)]
    [InlineData("title: Shared station", "\ttitle: Shared station", "OV005", 2, 1)]
    [InlineData("summary: One", " summary: One", "OV005", 3, 2)]
    [InlineData("services: [police, fire]", "services: [police, fire", "OV005", 4, 11)]
    [InlineData("services: [police, fire]", "services: [police, fire]]", "OV005", 4, 25)]
    [InlineData("services: [police, fire]", "services: police, fire]", "OV105", 4, 11)]
    [InlineData("  - { label: Saving", "\t- { label: Saving", "OV005", 12, 1)]
    [InlineData("  - { label: Saving", "  - label: Saving", "OV005", 12, 25)]
    [InlineData("unit: GBP", "unit GBP", "OV005", 12, 37)]
    [InlineData("title: Shared station", "title: &name Shared station", "OV006", 2, 8)]
    [InlineData("title: Shared station", "title: *name", "OV006", 2, 8)]
    [InlineData("title: Shared station", "title: !!str Shared station", "OV006", 2, 8)]
    [InlineData("title: Shared station", "title: Station #1", "OV009", 2, 16)]
    [InlineData("title: Shared station", "title: # Shared station", "OV009", 2, 8)]
    [InlineData("areas: [kent]", "areas: [[[[[[[[[[[[kent]]]]]]]]]]]]", "OV007", 7, 17)]
    [InlineData("title: Shared station", "title: Shared\u0000station", "OV018", 2, 14)]
    [InlineData("title: Shared station", "title: Shared \u202Estation", "OV018", 2, 15)]
    public void Tells_what_is_wrong_with_a_line_and_nothing_else(
        string part, string by, string code, int line, int column)
    {
        var finding = new ContentStory().Change(part, by).OnlyFinding();
        Assert.Equal(
            (code, new Location(ContentStory.ProjectPath, line, column)), (finding.Code, finding.Location));
    }

    [Fact]
    public void Lists_the_first_hundred_mistakes_of_a_damaged_file()
    {
        var entries = string.Concat(Enumerable.Repeat("- [words]\n", 150));
        var findings = new ContentStory().With("data/timeline.yml", entries).Findings();

        Assert.Equal(101, findings.Count);
        Assert.Equal(("OV019", 101), (findings[^1].Code, findings[^1].Location.Line));
        Assert.Equal("This file has more than 100 mistakes; those from here on are not listed.", findings[^1].Message);
    }

    [Fact]
    public void Refuses_bytes_that_are_no_text_on_their_line()
    {
        var finding = Only(ContentStory.ProjectPath, [.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n"u8]);
        Assert.Equal(("OV001", new Location(ContentStory.ProjectPath, 2, 11)), (finding.Code, finding.Location));
    }

    [Theory]
    [InlineData("projects/Shared Station.md", "OV011")]
    [InlineData("projects/shared--station.md", "OV011")]
    [InlineData("projects/table.md", "OV012")]
    [InlineData("project/other.md", "OV010")]
    [InlineData("projects/deep/other.md", "OV010")]
    [InlineData("projects/other.txt", "OV010")]
    [InlineData("other.md", "OV010")]
    public void Refuses_a_file_in_the_wrong_place_or_with_the_wrong_name(string path, string code)
    {
        var story = new ContentStory().With(path, ContentStory.Project.Replace("Shared station", "Other", StringComparison.Ordinal));
        var finding = story.OnlyFinding();
        Assert.Equal((code, path), (finding.Code, finding.Location.File));
    }

    [Theory]
    [InlineData("help/projects.md")]
    [InlineData("help/search.md")]
    [InlineData("help/index.md")]
    public void A_help_page_cannot_take_the_address_of_another_page(string path) =>
        Assert.Contains("OV012", new ContentStory().With(path, ContentStory.Page("Other", "Text.")).Findings().Select(one => one.Code));

    [Theory]
    [InlineData(".gitkeep")]
    [InlineData("projects/.DS_Store")]
    [InlineData("assets/picture.png")]
    [InlineData("published-urls.txt")]
    public void Hidden_files_pictures_and_the_ledger_are_no_content(string path) => Assert.False(ContentParser.IsContent(path));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Positions_hold_whatever_ends_the_lines(string end)
    {
        var text = ContentStory.Project.Replace("police, fire", "police, fyre", StringComparison.Ordinal)
            .Replace("\n", end, StringComparison.Ordinal);
        var finding = new ContentStory().With(ContentStory.ProjectPath, text).OnlyFinding();
        Assert.Equal(new Location(ContentStory.ProjectPath, 4, 20), finding.Location);
    }

    [Fact]
    public void A_byte_order_mark_does_not_move_positions()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(
            ContentStory.Project.Replace("police, fire", "police, fyre", StringComparison.Ordinal))];
        var finding = new ContentStory().With(ContentStory.ProjectPath, bytes).OnlyFinding();
        Assert.Equal(new Location(ContentStory.ProjectPath, 4, 20), finding.Location);
    }

    [Fact]
    public void Columns_count_as_editors_do()
    {
        var finding = new ContentStory().Change("services: [police, fire]", "services: [é, fyre]")
            .Findings()[1];
        Assert.Equal(new Location(ContentStory.ProjectPath, 4, 15), finding.Location);
    }

    private static Finding Only(string path, byte[] bytes) => new ContentStory().With(path, bytes).OnlyFinding();

    /// <summary>As editors do: in UTF-16 code units, so that a tab is one and an emoji two.</summary>
    [Theory]
    [InlineData("\u00E9 ", 3)]
    [InlineData("e\u0301 ", 4)]
    [InlineData("\u00A3\u2019\u2013 ", 5)]
    [InlineData("\U0001F600 ", 4)]
    [InlineData("a\tb\t", 5)]
    public void Counts_columns_as_editors_do(string before, int column)
    {
        var body = new ContentStory().Change("A station that", before + "<b>A</b> station that").OnlyFinding();
        var field = new ContentStory().Change("title: Shared station", $"title: \"{before}\" more").OnlyFinding();

        Assert.Equal(("OV401", column), (body.Code, body.Location.Column));
        Assert.Equal(("OV005", before.Length + 11), (field.Code, field.Location.Column));
    }
}
