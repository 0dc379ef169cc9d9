using Overview.Search;

namespace Overview.Tests.Search;

/// <summary>Makes queries of the words of documents: whole, cut short, misspelt, marked, several, unknown.</summary>
internal sealed class SearchQueries
{
    private readonly IReadOnlyList<(string Plain, string Letters)> _groups = FoldTable.Groups;
    private readonly Random _random;
    private readonly IReadOnlyList<string> _words;

    public SearchQueries(IEnumerable<SearchDocument> documents, int seed)
    {
        _random = new Random(seed);
        _words =
        [
            .. documents.SelectMany(WordsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<SearchQuery> Many(int count) => [.. Enumerable.Range(0, count).Select(_ => One())];

    private SearchQuery One() => _random.Next(7) switch
    {
        0 => new SearchQuery(Word()),
        1 => new SearchQuery(Cut(Word())) { Prefix = true },
        2 => new SearchQuery(Misspelt(Word())) { Fuzzy = true },
        3 => new SearchQuery(Marked(Word())) { Prefix = true, Fuzzy = true },
        4 => new SearchQuery($"{Word()} {Word()}, {Cut(Word())}") { Prefix = true, All = true },
        5 => new SearchQuery($"{Misspelt(Word())} {Word()} {Word()}") { Prefix = true, Fuzzy = true },
        _ => new SearchQuery($"{Word()}-{Word()}zzz") { Fuzzy = true },
    };

    private string Word() => _words[_random.Next(_words.Count)];

    private string Cut(string word) => word[..(1 + _random.Next(word.Length))];

    private string Misspelt(string word)
    {
        var place = _random.Next(word.Length);
        return _random.Next(3) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, "e"),
            _ => word.Remove(place, 1).Insert(place, "o"),
        };
    }

    private string Marked(string word) =>
        string.Concat(word.Select(letter => _random.Next(2) == 0 ? letter.ToString() : Marked(letter)));

    private string Marked(char letter)
    {
        var letters = _groups.FirstOrDefault(group => group.Plain == FoldTable.Fold(letter.ToString())).Letters;
        return letters is null ? $"{letter}\u0301" : letters[_random.Next(letters.Length)].ToString();
    }

    private static List<string> WordsOf(SearchDocument document)
    {
        var words = new List<string>();
        foreach (var (_, wordsOf) in SearchFields.All)
        {
            foreach (var word in new Tokenizer(wordsOf(document)))
            {
                if (word.ContainsAnyInRange('a', 'z'))
                {
                    words.Add(word.ToString());
                }
            }
        }

        return words;
    }
}
