using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A full address on the web.</summary>
internal sealed class WebAddressType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Noun => "an address on the web";

    /// <inheritdoc/>
    public override string Example => "https://www.example.org/page";

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out string value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return Refuse(name, node, context, out value);
        }

        value = scalar.Text;
        return IsWebAddress(value)
            || Refuse(FieldRules.NotAUrl.At(node.Location, value, Noun, Example), context, out value);
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && !text.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign) || sign is '"' or '<' or '>' or '\\');
}
