using System.Text.Json.Nodes;

namespace Overview.Tests.Editing;

/// <summary>Changes a document at a place of chance, as authors may.</summary>
internal sealed class DocumentMutation(Random random)
{
    private static readonly string[] Values =
    [
        "null", "\"\"", "\" \"", "true", "false", "\"true\"", "\"yes\"", "0", "1", "-1", "3.5", "2016", "99999", "\"2016\"",
        "\"2026-02-30\"", "\"2026-11-22\"", "\"2014-13\"", "\"2014-09\"", "\"22 November 2026\"", "\"Some words\"",
        "\"two\\nlines\"", "\"a tab\\there\"", "\"kent\"", "\"kent-police\"", "\"Kent Police\"", "\"KENT\"", "\"a--b\"",
        "\"self-reported\"", "\"https://www.example.org/\"", "\"www.example.org\"", "\"ftp://example.org/\"",
        "\"https://user@example.org/\"", "\"https://example.org/a b\"", "\"/old/\"", "\"/Old/\"", "\"old\"", "[]", "[null]",
        "[\"kent\"]", "[\"kent\", \"kent\"]", "[2016, \"Some words\"]", "{}", "{ \"title\": \"A\" }",
        "{ \"title\": \"A\", \"publisher\": \"B\" }", "[{ \"title\": \"A\", \"publisher\": \"B\" }]", "[[]]",
    ];

    /// <summary>The same document with some fields left out, and in every second case a change more.</summary>
    public JsonNode Of(JsonNode sound)
    {
        var document = sound.DeepClone();
        foreach (var _ in Enumerable.Range(0, random.Next(3)))
        {
            Drop(Pick(Objects(document)));
        }

        if (random.Next(2) > 0)
        {
            Change(Pick(Objects(document)));
        }

        return document;
    }

    private void Change(JsonObject place)
    {
        switch (random.Next(8))
        {
            case 0:
                place[Pick(["sumary", "titel", "x", "Title"])] = "Some words";
                break;
            case 1:
                SetAny(place, new string('a', random.Next(2, 1200)));
                break;
            default:
                SetAny(place, JsonNode.Parse(Pick(Values)));
                break;
        }
    }

    private void SetAny(JsonObject place, JsonNode? value)
    {
        if (place.Count > 0)
        {
            place[Pick(place.Select(field => field.Key))] = value;
        }
    }

    private void Drop(JsonObject place)
    {
        if (place.Count > 0)
        {
            place.Remove(Pick(place.Select(field => field.Key)));
        }
    }

    private T Pick<T>(IEnumerable<T> choices)
    {
        T[] all = [.. choices];
        return all[random.Next(all.Length)];
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.Select(field => field.Value).SelectMany(Objects).Prepend(one),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
