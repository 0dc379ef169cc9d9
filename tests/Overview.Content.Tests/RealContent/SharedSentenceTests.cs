using Markdig;
using Markdig.Parsers;
using Overview.Content.Markdown;
using Overview.Content.PlainEnglish;

namespace Overview.Content.Tests.RealContent;

/// <summary>Each project is told in words of its own.</summary>
public sealed class SharedSentenceTests
{
    private const int FewestWords = 6;

    [Fact]
    public void No_two_projects_share_a_sentence_of_six_words_or_more()
    {
        var pipeline = BodyPipeline.Build();
        var sentences = (from file in Directory.EnumerateFiles(RepositoryFolder.At("input/projects"), "*.md")
                         from sentence in SentencesOf(file, pipeline).Distinct()
                         group Path.GetFileName(file) by sentence).ToList();

        var shared = sentences.Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group)}");

        Assert.NotEmpty(sentences);
        Assert.Empty(shared);
    }

    private static IEnumerable<string> SentencesOf(string file, MarkdownPipeline pipeline)
    {
        var text = File.ReadAllText(file);
        var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        return from passage in PassageReader.Read(MarkdownParser.Parse(body, pipeline))
               from sentence in Sentence.In(passage.Text)
               where sentence.Words >= FewestWords
               select string.Concat(passage.Text.Substring(sentence.Index, sentence.Length)
                   .Where(one => char.IsLetterOrDigit(one) || one == ' ')).Trim().ToLowerInvariant();
    }
}
