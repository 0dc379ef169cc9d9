using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Overview.Printing;

/// <summary>
/// Reads from a PDF on which page each place stands that a link of the document leads to: its named destinations
/// (ISO 32000-1, 12.3.2.3), which Chromium writes as one dictionary in the catalogue.
/// </summary>
internal static class PdfPlaces
{
    /// <summary>The page of each place, from 1, and the number of pages.</summary>
    public static (IReadOnlyDictionary<string, int> Places, int Pages) Read(string file)
    {
        using var pdf = PdfDocument.Open(file);
        var catalogue = pdf.Structure.Catalog.CatalogDictionary;
        var pages = new Dictionary<IndirectReference, int>();
        NumberPages(pdf, Value(pdf, catalogue, "Pages"), pages);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, destination) in (Value(pdf, catalogue, "Dests") as DictionaryToken)?.Data ?? Nothing)
        {
            if (destination is ArrayToken { Data: [IndirectReferenceToken page, ..] }
                && pages.TryGetValue(page.Data, out var number))
            {
                places[name] = number;
            }
        }

        return (places, pdf.NumberOfPages);
    }

    private static IReadOnlyDictionary<string, IToken> Nothing => new Dictionary<string, IToken>();

    /// <summary>Goes through the tree of pages in their order.</summary>
    private static void NumberPages(PdfDocument pdf, IToken? node, Dictionary<IndirectReference, int> pages)
    {
        if (node is not DictionaryToken branch || Value(pdf, branch, "Kids") is not ArrayToken children)
        {
            return;
        }

        foreach (var child in children.Data.OfType<IndirectReferenceToken>().Select(token => token.Data))
        {
            var token = pdf.Structure.GetObject(child).Data;
            if (token is DictionaryToken inner && inner.ContainsKey(NameToken.Kids))
            {
                NumberPages(pdf, inner, pages);
            }
            else
            {
                pages[child] = pages.Count + 1;
            }
        }
    }

    private static IToken? Value(PdfDocument pdf, DictionaryToken dictionary, string name) =>
        !dictionary.TryGet(NameToken.Create(name), out var value) ? null
        : value is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data
        : value;
}
