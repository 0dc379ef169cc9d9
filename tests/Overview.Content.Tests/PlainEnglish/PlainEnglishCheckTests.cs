using Overview.Content.Findings;

namespace Overview.Content.Tests.PlainEnglish;

/// <summary>What authors are told about words that are hard to read.</summary>
public sealed class PlainEnglishCheckTests
{
    /// <summary>The lines above the first line of the text in <see cref="ContentStory.Page"/>.</summary>
    private const int LinesAbove = 7;

    [Fact]
    public void A_sentence_of_31_words_is_told_where_it_begins()
    {
        var finding = OnlyFinding($"Short one. {Words(31)}.");

        Assert.Equal("OV601", finding.Code);
        Assert.Equal((LinesAbove + 1, 12), (finding.Location.Line, finding.Location.Column));
        Assert.Equal("This sentence has 31 words; 30 is the most.", finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("# Not a sentence: ")]
    [InlineData("| a |\n|---|\n| ")]
    [InlineData("    ")]
    public void Headings_tables_and_code_are_no_sentences(string mark) =>
        Assert.DoesNotContain(FindingsIn(mark + Words(31)), finding => finding.Code == "OV601");

    [Fact]
    public void Notes_do_not_count_as_words() => Assert.Empty(FindingsIn($"{Words(30)}.[^1]", Source));

    [Fact]
    public void The_place_is_right_behind_markup_and_on_later_lines()
    {
        var finding = OnlyFinding($"One.\n\n*Two* and **three**\nand four. {Words(31)}.");

        Assert.Equal((LinesAbove + 4, 11), (finding.Location.Line, finding.Location.Column));
    }

    [Theory]
    [InlineData("One. Two! Three? Four. Five. Six.")]
    [InlineData("One went to A&E. Two. Three. Four. Five. Six.")]
    public void A_paragraph_of_six_sentences_is_told(string text)
    {
        var finding = OnlyFinding(text);

        Assert.Equal(("OV602", "This paragraph has 6 sentences; 5 is the most."), (finding.Code, finding.Message));
    }

    [Theory]
    [InlineData("One. Two. Three. Four. Five.")]
    [InlineData("One went to A&E. Two. Three. Four. Five.")]
    [InlineData("Dr. Who met Mr. Holmes at No. 10 on St. Mary's day. He paid £1.5 million to J. Smith.")]
    [InlineData("- One.\n- Two.\n- Three.\n- Four.\n- Five.\n- Six.")]
    public void A_paragraph_may_have_five_sentences(string text) => Assert.Empty(FindingsIn(text));

    [Theory]
    [InlineData("The XYZ came.", "XYZ")]
    [InlineData("Two XYZs came.", "XYZ")]
    [InlineData("The XYZ and the XYZ came.", "XYZ")]
    public void An_acronym_that_nothing_explains_is_told_once(string text, string letters)
    {
        var finding = OnlyFinding(text);

        Assert.Equal(("OV603", $"'{letters}' is not explained."), (finding.Code, finding.Message));
    }

    [Theory]
    [InlineData("The Xenial Yeoman Zeal (XYZ) began.")]
    [InlineData("XYZ, the xenial yeomen of Zealand, began.")]
    [InlineData("The NHS paid by MP.")]
    [InlineData("Read `XYZ` and <https://example.org/XYZ>.")]
    [InlineData("Number X1 and A.")]
    public void An_acronym_that_the_page_spells_out_or_everybody_knows_is_not(string text) =>
        Assert.Empty(FindingsIn(text));

    [Fact]
    public void An_acronym_in_the_glossary_or_in_the_title_is_not()
    {
        var glossary = "- { id: xyz, term: XYZ, expansion: Some words, meaning: A thing., category: bodies }\n";

        Assert.Empty(new ContentStory().With("data/glossary.yml", glossary).With(Path, Page("The XYZ came.")).Findings());
        Assert.Empty(new ContentStory().With(Path, ContentStory.Page("Hull XYZ", "The XYZ came.")).Findings());
    }

    [Fact]
    public void Officialese_is_told_with_the_plain_word_at_its_place()
    {
        var finding = OnlyFinding("They met prior to the start.");

        Assert.Equal(("OV604", "'prior to' is officialese.", "Write 'before'."), (finding.Code, finding.Message, finding.Fix));
        Assert.Equal(10, finding.Location.Column);
    }

    [Theory]
    [InlineData("The robustness of it.")]
    [InlineData("A commencement-day.")]
    public void A_word_within_a_word_is_no_officialese(string text) => Assert.Empty(FindingsIn(text));

    [Fact]
    public void A_text_for_the_learned_is_told()
    {
        var text = string.Join(
            ' ', Enumerable.Repeat("Organisational interoperability considerations necessitate accommodation.", 5))
            + "\n\n" + string.Join(' ', Enumerable.Repeat("Organisational accommodation is necessary.", 5));

        Assert.DoesNotContain(FindingsIn(text), finding => finding.Code == "OV605");
        Assert.Contains(FindingsIn($"{text}\n\n{text}\n\n{text}"), finding => finding.Code == "OV605");
    }

    [Fact]
    public void A_page_may_allow_what_is_told() => Assert.Empty(new ContentStory()
        .With(Path, ContentStory.Page("A page", "The XYZ came.", "allow: [{ code: OV603, reason: It is a name. }]\n"))
        .Findings());

    private const string Path = "guides/index.md";
    private const string Source = "sources: [{ title: A report, publisher: The council }]\n";

    private static string Page(string text) => ContentStory.Page("A page", text);

    private static string Words(int count) => "W" + string.Join(' ', Enumerable.Repeat("word", count))[1..];

    private static Finding OnlyFinding(string text) => Assert.Single(FindingsIn(text));

    private static IReadOnlyList<Finding> FindingsIn(string text, string more = "") =>
        new ContentStory().With(Path, ContentStory.Page("A page", text, more)).Findings();
}
