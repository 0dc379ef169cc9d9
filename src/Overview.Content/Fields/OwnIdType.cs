using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>The id that an entry of a data file gives itself.</summary>
internal sealed class OwnIdType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Noun => "an id in small letters, digits and hyphens";

    /// <inheritdoc/>
    public override string Example => "north-east";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Id();

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out string value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return Refuse(name, node, context, out value);
        }

        value = scalar.Text;
        return KebabCase.IsKebabCase(value)
            || Refuse(FieldRules.NotAnId.At(node.Location, Quotation.Of(value)), context, out value);
    }
}
