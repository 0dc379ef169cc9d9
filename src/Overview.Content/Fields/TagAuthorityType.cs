using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>Who names things, and since when (RFC 4151): a domain name, a comma and a day.</summary>
internal sealed partial class TagAuthorityType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Noun => "a domain name in small letters, a comma and a day on which it was yours";

    /// <inheritdoc/>
    public override string Example => "\"www.example.org,2026-11-22\"";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Text(ValueSchema.TagAuthorityPattern);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out string value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar || !Authority().IsMatch(scalar.Text))
        {
            return Refuse(name, node, context, out value);
        }

        value = scalar.Text;
        return true;
    }

    [GeneratedRegex("^[a-z0-9]+([.-][a-z0-9]+)*,[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\\z")]
    private static partial Regex Authority();
}
