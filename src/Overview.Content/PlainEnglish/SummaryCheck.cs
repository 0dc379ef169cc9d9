using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Yaml;

namespace Overview.Content.PlainEnglish;

/// <summary>Holds a summary against the rules of plain English: on cards and in lists it stands by itself.</summary>
internal static class SummaryCheck
{
    /// <summary>Reports what is hard to read in the summary of a record, where it has one.</summary>
    public static void Run(FieldReader reader)
    {
        if (reader.NodeOf(CommonFields.Summary) is not YamlScalar { Text: var text })
        {
            return;
        }

        var location = reader.LocationOf(CommonFields.Summary);
        foreach (var finding in FindingsIn(text, location))
        {
            reader.Context.Report(finding);
        }

        foreach (var (letters, _) in Acronyms.In(text).DistinctBy(one => one.Letters))
        {
            if (!Acronyms.IsSpeltOut(letters, text))
            {
                reader.Context.Note(new Acronym(letters, location));
            }
        }
    }

    private static IEnumerable<Finding> FindingsIn(string text, Location location)
    {
        foreach (var sentence in Sentence.In(text))
        {
            if (sentence.Words > PlainEnglishCheck.LongestSentence)
            {
                yield return PlainEnglishRules.LongSentence.At(
                    location, sentence.Words, PlainEnglishCheck.LongestSentence);
            }
        }

        foreach (var (words, plain, _) in Officialese.In(text))
        {
            yield return PlainEnglishRules.Officialese.At(location, words, plain);
        }
    }
}
