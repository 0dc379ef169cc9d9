using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>One of a fixed list of values, written in kebab-case.</summary>
/// <typeparam name="TChoice">The values.</typeparam>
internal sealed class ChoiceType<TChoice> : FieldType<TChoice>
    where TChoice : struct, Enum
{
    private readonly Dictionary<string, TChoice> _values =
        Enum.GetValues<TChoice>().ToDictionary(value => KebabCase.Of(value.ToString()), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Noun => $"one of {string.Join(", ", _values.Keys)}";

    /// <inheritdoc/>
    public override string Example => _values.Keys.First();

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.OneOf([.. _values.Keys]);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out TChoice value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return Refuse(name, node, context, out value);
        }

        return _values.TryGetValue(scalar.Text, out value)
            || Refuse(Wrong(name, scalar), context, out value);
    }

    private Finding Wrong(string name, YamlScalar scalar) =>
        Suggestion.Nearest(scalar.Text, _values.Keys) is { } meant
            ? FieldRules.NotAChoice.WithFix(scalar.Location, $"Did you mean '{meant}'?", Quotation.Of(scalar.Text), name)
            : FieldRules.NotAChoice.At(scalar.Location, Quotation.Of(scalar.Text), name, string.Join(", ", _values.Keys));
}
