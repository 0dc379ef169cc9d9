using System.Globalization;
using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A whole number within bounds.</summary>
/// <param name="noun">What it is, in words.</param>
/// <param name="example">How it is written.</param>
/// <param name="least">The least value.</param>
/// <param name="greatest">The greatest value.</param>
/// <param name="isPastYear">True for a year that has come by the day for which the site is built.</param>
internal sealed class WholeNumberType(string noun, string example, int least, int greatest, bool isPastYear = false)
    : FieldType<int>
{
    /// <inheritdoc/>
    public override string Noun => noun;

    /// <inheritdoc/>
    public override string Example => example;

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Whole(least, greatest);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out int value)
    {
        if (node is not YamlScalar scalar
            || !int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            return Refuse(name, node, context, out value);
        }

        if (isPastYear && value <= greatest && value > context.Today.Year)
        {
            return Refuse(DateRules.InFuture.At(node.Location, name, value), context, out value);
        }

        return (value >= least && value <= greatest)
            || Refuse(FieldRules.OutOfRange.At(node.Location, name, value, least, greatest), context, out value);
    }
}
