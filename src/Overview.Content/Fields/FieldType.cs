using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>How a value is written, and how it is read.</summary>
/// <typeparam name="T">What reading it gives.</typeparam>
internal abstract class FieldType<T>
{
    /// <summary>What the value is, in words: "a date".</summary>
    public abstract string Noun { get; }

    /// <summary>How the value is written.</summary>
    public abstract string Example { get; }

    /// <summary>What editors are told about the value, as a JSON Schema; made anew each time.</summary>
    public abstract JsonObject Schema { get; }

    /// <summary>Reads a value; false when it cannot be used, which is then reported at its place.</summary>
    /// <param name="name">The name of the field, for messages.</param>
    /// <param name="node">The value.</param>
    /// <param name="context">Takes the findings and mentions.</param>
    /// <param name="value">What was read.</param>
    public abstract bool TryRead(string name, YamlNode node, ParseContext context, out T value);

    /// <summary>Reports that the value is of another type.</summary>
    protected bool Refuse(string name, YamlNode node, ParseContext context, out T value)
    {
        value = default!;
        if (node is not YamlUnreadable)
        {
            context.Report(Refusal(name, node));
        }

        return false;
    }

    private Finding Refusal(string name, YamlNode node) => node switch
    {
        YamlScalar { IsEmpty: true, Remark: { } remark } => FileRules.Remark.At(remark, name),
        YamlScalar { IsEmpty: true } => FieldRules.EmptyValue.At(node.Location, name),
        _ => FieldRules.WrongType.At(node.Location, name, Noun, Example),
    };

    /// <summary>Reports a finding of its own.</summary>
    protected static bool Refuse(Finding finding, ParseContext context, out T value)
    {
        value = default!;
        context.Report(finding);
        return false;
    }
}
