using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A list of values, none of them twice.</summary>
/// <typeparam name="T">What each value is.</typeparam>
/// <param name="item">How each value is read.</param>
/// <param name="mayBeEmpty">True where an empty list says something.</param>
internal sealed class ListType<T>(FieldType<T> item, bool mayBeEmpty = true) : FieldType<IReadOnlyList<T>>
{
    /// <inheritdoc/>
    public override string Noun => $"a list in square brackets, each item {item.Noun}";

    /// <inheritdoc/>
    public override string Example => $"[{item.Example}]";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.List(item.Schema, mayBeEmpty);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out IReadOnlyList<T> value)
    {
        if (node is not YamlSequence sequence)
        {
            return Refuse(name, node, context, out value);
        }

        if (sequence.Items.Count == 0 && !mayBeEmpty)
        {
            return Refuse(FieldRules.EmptyList.At(node.Location, name), context, out value);
        }

        var values = new List<T>(sequence.Items.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in sequence.Items)
        {
            if (part is YamlScalar { IsEmpty: false } scalar && !seen.Add(scalar.Text))
            {
                context.Report(FieldRules.DuplicateItem.At(part.Location, Quotation.Of(scalar.Text), name));
            }
            else if (item.TryRead(name, part, context, out var read))
            {
                values.Add(read);
            }
        }

        value = values;
        return true;
    }
}
