using CsCheck;
using Overview.Content.Writing;

namespace Overview.Content.Tests.Writing;

/// <summary>Formatting changes how fields are written, and nothing else.</summary>
public sealed class ContentFormatterTests
{
    private static readonly string[] Keys = ["title", "summary", "theme", "lead", "unknown", "added"];

    private static readonly string[] Signs =
    [
        "a", "b", " ", ":", "#", ",", "[", "]", "{", "}", "\"", "'", "-", "1", ".", "\\", "\n", "\t", "é", "&", "*", "!", "|", ">",
        "%", "@", "`", "~", "?", "null", "true", "2016-01-02", "https://a.b/c?d=e#f",
    ];

    [Fact]
    public void Orders_fields_and_writes_each_in_one_form() => Assert.Equal(
        """
        ---
        title: "A: b"
        summary: Short words.
        services: [fire, police]
        theme: estates
        figures:
          - { label: Saving, value: 300, unit: GBP, period: "2015" }
        sources:
          - title: A document with a very long title that leaves no room for anything else on its line
            publisher: The council
            url: https://www.example.org/page?a=b
        # About the dates.
        added: 2026-11-22
        ---
          The text stays  as it is.
        """,
        ContentFormatter.Format("projects/a.md", """
        ---
        # About the dates.
        added:   2026-11-22

        'summary': 'Short words.'
        title: "A: b"
        services:
          - fire
          - "police"
        sources: [{ title: A document with a very long title that leaves no room for anything else on its line, publisher: 'The council', url: "https://www.example.org/page?a=b" }]
        theme: estates
        figures:
          - label: Saving
            value: 300
            unit: GBP
            period: "2015"
        ---
          The text stays  as it is.
        """));

    [Fact]
    public void Leaves_a_field_alone_that_holds_a_comment() => Assert.Equal(
        "---\ntitle:   'A'\ntheme:    'x'   # why\n---\n",
        ContentFormatter.Format("projects/a.md", "---\ntheme:    'x'   # why\ntitle:   'A'\n---\n")!
            .Replace("title: A", "title:   'A'", StringComparison.Ordinal));

    [Theory]
    [InlineData("projects/a.md", "no fields")]
    [InlineData("projects/a.md", "---\ntitle: [\n---\n")]
    [InlineData("projects/a.md", "---\n{ title: A }\n---\n")]
    [InlineData("projects/a.md", "---\ntitle: A\ntitle: B\n---\n")]
    [InlineData("elsewhere/a.md", "---\ntitle: A\n---\n")]
    [InlineData("data/glossary.yml", "[]")]
    public void Leaves_alone_what_it_cannot_take_apart(string path, string text) =>
        Assert.Null(ContentFormatter.Format(path, text));

    [Fact]
    public void Keeps_the_line_ends_of_the_file() => Assert.Equal(
        "---\r\ntitle: A\r\ntheme: x\r\n---\r\nText\r\n",
        ContentFormatter.Format("projects/a.md", "---\r\ntheme: x\r\ntitle: A\r\n---\r\nText\r\n"));

    [Fact]
    public void Is_done_after_one_time_and_keeps_the_text_on_every_real_file()
    {
        var input = RepositoryFolder.At("input");
        var files = Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories).ToList();

        Assert.All(files, file =>
        {
            var path = Path.GetRelativePath(input, file).Replace('\\', '/');
            var text = File.ReadAllText(file);
            var once = ContentFormatter.Format(path, text);

            Assert.NotNull(once);
            Assert.Equal(once, ContentFormatter.Format(path, once));
            Assert.Equal(BodyOf(text), BodyOf(once));
        });
        Assert.True(files.Count > 300);
    }

    [Fact]
    public void Changes_no_meaning_whatever_the_values_are()
    {
        var value = Gen.Int[0, Signs.Length - 1].Select(index => Signs[index]).Array[0, 6].Select(string.Concat).Where(text => text.Trim().Length > 0);
        var field = Gen.Select(Gen.Int[0, Keys.Length - 1].Select(index => Keys[index]), value, Gen.Int[0, 3]);
        field.Array[1, 5].Sample(fields =>
        {
            var lines = fields.DistinctBy(one => one.Item1).Select(one => Written(one.Item1, one.Item2, one.Item3));
            var text = $"---\n{string.Concat(lines)}---\nText\n";

            // Format itself throws where a field would say something else.
            var once = ContentFormatter.Format("projects/a.md", text);

            Assert.NotNull(once);
            Assert.Equal(once, ContentFormatter.Format("projects/a.md", once));
        }, iter: 4000);
    }

    private static string Written(string key, string value, int way)
    {
        var single = "'" + value.Replace("'", "''", StringComparison.Ordinal).Replace('\n', ' ').Replace('\t', ' ') + "'";
        var twice = "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";
        return way switch
        {
            0 => $"{key}: {single}\n",
            1 => $"{key}: {twice}\n",
            2 => $"{key}: [{twice}, {single}, x]\n",
            _ => $"{key}:\n  - {{ a: {twice}, b: {single} }}\n  - {{ a: 1 }}\n",
        };
    }

    private static string BodyOf(string text) => text[text.IndexOf("\n---", 4, StringComparison.Ordinal)..];
}
