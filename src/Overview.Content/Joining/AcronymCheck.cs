using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.Records;

namespace Overview.Content.Joining;

/// <summary>Holds the acronyms that pages do not spell out against the glossary and the page's own title.</summary>
internal static class AcronymCheck
{
    /// <summary>A finding for each acronym that nothing explains.</summary>
    /// <param name="files">All files.</param>
    /// <param name="open">Kinds of which not all records can be read: without the glossary nothing can be said.</param>
    public static IEnumerable<Finding> Run(IReadOnlyList<ParsedFile> files, HashSet<RecordKind> open)
    {
        if (open.Contains(RecordKind.Term))
        {
            return [];
        }

        var records = files.SelectMany(file => file.Records).Select(one => one.Record).OfType<IContentRecord>().ToList();
        var explained = records.OfType<Term>().SelectMany(term => WordsOf(term.Label)).ToHashSet(StringComparer.Ordinal);
        return from file in files
               from acronym in file.Acronyms
               where !explained.Contains(acronym.Letters) && !file.Records.Any(one => IsPartOfName(one, acronym.Letters))
               select PlainEnglishRules.UnknownAcronym.At(acronym.Location, acronym.Letters);
    }

    /// <summary>A project may be called "Hull FIRST": its name needs no explanation.</summary>
    private static bool IsPartOfName(ParsedRecord one, string letters) =>
        one.Record is { } record && WordsOf(record.Name).Contains(letters, StringComparer.Ordinal);

    /// <summary>The words of a name: "IRMP / CRMP" are two acronyms of one term.</summary>
    public static string[] WordsOf(string name) =>
        name.Split([' ', ',', '(', ')', ':', '/'], StringSplitOptions.RemoveEmptyEntries);
}
