using System.Text.Json.Nodes;
using Overview.Content.Fields;

namespace Overview.Content.Schemas;

/// <summary>The JSON Schema of the fields that belong together.</summary>
internal static class ShapeSchema
{
    /// <summary>A group of fields, none of them unknown.</summary>
    public static JsonObject Of(RecordShape shape)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(shape.Fields.Select(
                field => KeyValuePair.Create<string, JsonNode?>(field.Name, field.Schema))),
            ["required"] = Names(shape.Fields.Where(field => field.IsRequired)),
            ["additionalProperties"] = false,
        };
        if (shape.Alternative is { } alternative)
        {
            AddAlternative(schema, alternative.Field, alternative.Unless);
        }

        return schema;
    }

    private static void AddAlternative(JsonObject schema, IField field, IField unless)
    {
        schema["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { [unless.Name] = ValueSchema.OneOf(true, "true") },
            ["required"] = Names([unless]),
        };
        schema["then"] = new JsonObject { ["not"] = new JsonObject { ["required"] = Names([field]) } };
        schema["else"] = new JsonObject { ["required"] = Names([field]) };
    }

    private static JsonArray Names(IEnumerable<IField> fields) =>
        new([.. fields.Select(field => JsonValue.Create(field.Name))]);
}
