using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A full address on the web.</summary>
/// <param name="isWholeSite">True for the address of a website, to which those of its pages can be added.</param>
internal sealed class WebAddressType(bool isWholeSite = false) : FieldType<string>
{
    /// <inheritdoc/>
    public override string Noun => isWholeSite
        ? "the address of a website, without '?' and '#'"
        : "an address on the web";

    /// <inheritdoc/>
    public override string Example => isWholeSite ? "https://www.example.org" : "https://www.example.org/page";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Text(ValueSchema.WebAddressPattern);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out string value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return Refuse(name, node, context, out value);
        }

        value = scalar.Text;
        return IsWebAddress(value)
            || Refuse(FieldRules.NotAUrl.At(node.Location, Quotation.Of(value), Noun, Example), context, out value);
    }

    private bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && (!isWholeSite || text.AsSpan().IndexOfAny('?', '#') < 0)
        && !text.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign) || sign is '"' or '<' or '>' or '\\');
}
