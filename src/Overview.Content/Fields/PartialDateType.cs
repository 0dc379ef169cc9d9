using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Records;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A day, a month or a year.</summary>
internal sealed class PartialDateType : FieldType<PartialDate>
{
    /// <inheritdoc/>
    public override string Noun => "a date such as 2014-09-24, 2014-09 or 2014";

    /// <inheritdoc/>
    public override string Example => "\"2014-09\"";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.PartialDate();

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out PartialDate value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return Refuse(name, node, context, out value);
        }

        value = PartialDate.Parse(scalar.Text)!;
        return value is not null
            || Refuse(DateRules.NoSuchDate.At(node.Location, Quotation.Of(scalar.Text), Noun), context, out value!);
    }
}
