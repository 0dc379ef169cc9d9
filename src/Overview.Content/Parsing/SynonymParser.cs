using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Records;
using Overview.Content.Yaml;

namespace Overview.Content.Parsing;

/// <summary>Reads the words that mean the same to readers: <c>input/data/synonyms.yml</c>.</summary>
internal static class SynonymParser
{
    private static readonly Field<IReadOnlyList<string>> Words = new(
        "words", new ListType<string>(CommonFields.Text, mayBeEmpty: false), "Words that mean the same.", true);

    /// <summary>The fields of an entry.</summary>
    public static RecordShape Shape { get; } = new("An entry of the synonyms", [Words]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(FieldReader reader)
    {
        var words = reader.Get(Words, []);
        if (words.Count == 1)
        {
            reader.Context.Report(SearchRules.LonelyWord.At(reader.LocationOf(Words), words[0]));
        }

        CheckWords(reader);
        return new Synonym(words, reader.Location);
    }

    private static void CheckWords(FieldReader reader)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var scalar in (reader.NodeOf(Words) as YamlSequence)?.Items.OfType<YamlScalar>() ?? [])
        {
            var plain = Plain(scalar.Text);
            if (scalar.IsEmpty || seen.GetValueOrDefault(plain) == scalar.Text)
            {
                continue;
            }

            if (plain.Length == 0)
            {
                reader.Context.Report(SearchRules.NoWord.At(scalar.Location, scalar.Text));
            }
            else if (!seen.TryAdd(plain, scalar.Text))
            {
                reader.Context.Report(SearchRules.SameWord.At(scalar.Location, scalar.Text, seen[plain]));
            }
        }
    }

    /// <summary>Roughly as the search takes words apart.</summary>
    private static string Plain(string words)
    {
        var signs = words.Select(sign => char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ');
        return string.Join(' ', string.Concat(signs).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
