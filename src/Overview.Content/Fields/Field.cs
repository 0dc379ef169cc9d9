using System.Text.Json.Nodes;

namespace Overview.Content.Fields;

/// <summary>A field with its type.</summary>
/// <typeparam name="T">What reading it gives.</typeparam>
/// <param name="Name">Its name in the front matter.</param>
/// <param name="Type">How its value is written and read.</param>
/// <param name="Summary">What it is for, in a sentence.</param>
/// <param name="IsRequired">True when every file of the kind must have it.</param>
internal sealed record Field<T>(string Name, FieldType<T> Type, string Summary, bool IsRequired = false) : IField
{
    /// <inheritdoc/>
    public string Example => $"{Name}: {Type.Example}";

    /// <inheritdoc/>
    public JsonObject Schema
    {
        get
        {
            var schema = Type.Schema;
            schema.Insert(0, "description", $"{Summary} Written as in: {Example}");
            return schema;
        }
    }
}
