using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A text of one line.</summary>
/// <param name="longest">The most characters it may have.</param>
internal sealed class TextType(int longest = TextType.Longest) : FieldType<string>
{
    /// <summary>More than any field needs.</summary>
    public const int Longest = 1000;

    /// <inheritdoc/>
    public override string Noun => "a text of one line";

    /// <inheritdoc/>
    public override string Example => "Some words";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Words(longest);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out string value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar || scalar.Text.Trim().Any(IsNoText))
        {
            return Refuse(name, node, context, out value);
        }

        if (scalar.Remark is { } remark)
        {
            return Refuse(FileRules.Remark.At(remark, name), context, out value);
        }

        value = scalar.Text.Trim();
        return value.Length <= longest
            || Refuse(FieldRules.TooLong.At(node.Location, name, value.Length, longest), context, out value);
    }

    /// <summary>Line breaks and other control characters, and what Unicode says is no character.</summary>
    private static bool IsNoText(char sign) => char.IsControl(sign) || sign is '\uFFFE' or '\uFFFF';
}
