using System.Text.Json.Nodes;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>True or false.</summary>
internal sealed class BooleanType : FieldType<bool>
{
    /// <inheritdoc/>
    public override string Noun => "true or false";

    /// <inheritdoc/>
    public override string Example => "true";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.OneOf(true, false, "true", "false");

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out bool value)
    {
        value = node is YamlScalar { Text: "true" };
        return value || node is YamlScalar { Text: "false" } || Refuse(name, node, context, out value);
    }
}
