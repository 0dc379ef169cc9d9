using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Overview.Search;

/// <summary>
/// Writes the index as MiniSearch 7 serialises its own (format 2), so that <c>MiniSearch.loadJSON</c> reads it.
/// Documents have their numbers for ids; the number leads to the entry in the file of results.
/// </summary>
public sealed class MiniSearchIndexWriter
{
    private const int SerializationVersion = 2;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly SearchIndex _index;
    private readonly JsonEncodedText[] _numbers;
    private readonly Utf8JsonWriter _json;

    private MiniSearchIndexWriter(SearchIndex index, Utf8JsonWriter json)
    {
        _index = index;
        _json = json;
        var most = Math.Max(index.Documents.Count, SearchFields.All.Count);
        _numbers = [.. Enumerable.Range(0, most)
            .Select(number => JsonEncodedText.Encode(number.ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>The bytes of the file for some documents.</summary>
    public static byte[] Write(IReadOnlyList<SearchDocument> documents) => Write(SearchIndex.Of(documents));

    /// <summary>The bytes of the file.</summary>
    internal static byte[] Write(SearchIndex index)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            new MiniSearchIndexWriter(index, json).Write();
        }

        return bytes.ToArray();
    }

    private void Write()
    {
        var count = _index.Documents.Count;
        _json.WriteStartObject();
        _json.WriteNumber("documentCount", count);
        _json.WriteNumber("nextId", count);
        WriteDocumentIds();
        WriteFieldIds();
        WriteFieldLengths();
        _json.WritePropertyName("averageFieldLength");
        WriteList(_index.AverageLengths);
        _json.WriteStartObject("storedFields");
        _json.WriteEndObject();
        _json.WriteNumber("dirtCount", 0);
        WriteTerms();
        _json.WriteNumber("serializationVersion", SerializationVersion);
        _json.WriteEndObject();
    }

    private void WriteDocumentIds()
    {
        _json.WriteStartObject("documentIds");
        for (var number = 0; number < _index.Documents.Count; number++)
        {
            _json.WriteNumber(_numbers[number], number);
        }

        _json.WriteEndObject();
    }

    private void WriteFieldIds()
    {
        _json.WriteStartObject("fieldIds");
        for (var field = 0; field < SearchFields.All.Count; field++)
        {
            _json.WriteNumber(SearchFields.All[field].Name, field);
        }

        _json.WriteEndObject();
    }

    private void WriteFieldLengths()
    {
        _json.WriteStartObject("fieldLength");
        for (var number = 0; number < _index.Documents.Count; number++)
        {
            _json.WritePropertyName(_numbers[number]);
            WriteList([.. _index.Documents[number].Fields.Select(field => (double?)field?.Length)]);
        }

        _json.WriteEndObject();
    }

    /// <summary>A JavaScript array with holes: null for a hole, nothing behind the last value.</summary>
    private void WriteList(IReadOnlyList<double?> values)
    {
        var length = values.Count;
        while (length > 0 && values[length - 1] is null)
        {
            length--;
        }

        _json.WriteStartArray();
        foreach (var value in values.Take(length))
        {
            if (value is { } number)
            {
                _json.WriteNumberValue(number);
            }
            else
            {
                _json.WriteNullValue();
            }
        }

        _json.WriteEndArray();
    }

    private void WriteTerms()
    {
        _json.WriteStartArray("index");
        foreach (var (term, places) in _index.Terms)
        {
            _json.WriteStartArray();
            _json.WriteStringValue(term);
            _json.WriteStartObject();
            for (var field = 0; field < places.Fields.Count; field++)
            {
                WritePlaces(field, places.Fields[field] ?? []);
            }

            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }

    private void WritePlaces(int field, IReadOnlyList<(int Document, int Count)> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        _json.WriteStartObject(_numbers[field]);
        foreach (var (document, count) in places)
        {
            _json.WriteNumber(_numbers[document], count);
        }

        _json.WriteEndObject();
    }
}
