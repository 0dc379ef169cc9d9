using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Overview.Content.PlainEnglish;
using Overview.Content.Records;

namespace Overview.Content.Tests.RealContent;

/// <summary>How much a project's page holds, in numbers.</summary>
/// <param name="Id">The project.</param>
/// <param name="Sections">Its headings.</param>
/// <param name="Words">The words of its paragraphs.</param>
/// <param name="Sources">Its numbered sources.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Age">How old its readers should be, in years.</param>
internal sealed record ProjectMeasure(string Id, int Sections, int Words, int Sources, int Figures, double Age)
{
    /// <summary>Measures a project.</summary>
    /// <param name="project">The record.</param>
    /// <param name="text">Its text in Markdown.</param>
    /// <param name="pipeline">Reads the text.</param>
    public static ProjectMeasure Of(Project project, string text, MarkdownPipeline pipeline)
    {
        var document = MarkdownParser.Parse(text, pipeline);
        var age = new ReadingAge();
        var words = 0;
        foreach (var sentence in PassageReader.Read(document).SelectMany(passage => Sentence.In(passage.Text)))
        {
            age.Add(sentence);
            words += sentence.Words;
        }

        return new ProjectMeasure(
            project.Id.Value,
            document.Descendants<HeadingBlock>().Count(),
            words,
            project.Sources.Count,
            project.Figures.Count,
            age.Years);
    }
}
