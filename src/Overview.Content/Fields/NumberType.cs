using System.Globalization;
using System.Text.Json.Nodes;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A number, with a point for decimals and no signs between thousands.</summary>
internal sealed class NumberType : FieldType<decimal>
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <inheritdoc/>
    public override string Noun => "a number without commas";

    /// <inheritdoc/>
    public override string Example => "300000";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Number();

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out decimal value)
    {
        value = 0;
        return (node is YamlScalar scalar
                && decimal.TryParse(scalar.Text, Style, CultureInfo.InvariantCulture, out value))
            || Refuse(name, node, context, out value);
    }
}
