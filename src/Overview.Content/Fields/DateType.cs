using System.Globalization;
using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A day.</summary>
/// <param name="isPast">True for what has happened by the day for which the site is built.</param>
internal sealed class DateType(bool isPast = false) : FieldType<DateOnly>
{
    /// <inheritdoc/>
    public override string Noun => "a date such as 2026-11-22";

    /// <inheritdoc/>
    public override string Example => "2026-11-22";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Text(format: "date", pattern: ValueSchema.DayPattern);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out DateOnly value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return Refuse(name, node, context, out value);
        }

        var isDate = DateOnly.TryParseExact(
            scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        if (!isDate)
        {
            return Refuse(DateRules.NoSuchDate.At(node.Location, Quotation.Of(scalar.Text), Noun), context, out value);
        }

        return !isPast || value <= context.Today
            || Refuse(DateRules.InFuture.At(node.Location, name, scalar.Text), context, out value);
    }
}
