using System.Text.Json.Nodes;
using Overview.Content.Findings;
using Overview.Content.Markdown;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>An address of the site itself.</summary>
/// <param name="mustExist">True when a page must stand there; false for former addresses.</param>
internal sealed class SiteAddressType(bool mustExist) : FieldType<string>
{
    /// <inheritdoc/>
    public override string Noun => "an address on this site, from the first '/' to the last";

    /// <inheritdoc/>
    public override string Example => "/projects/old-name/";

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Text(ValueSchema.SiteAddressPattern);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out string value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return Refuse(name, node, context, out value);
        }

        value = scalar.Text;
        if (!IsSiteAddress(value))
        {
            return Refuse(FieldRules.NotAUrl.At(node.Location, Quotation.Of(value), Noun, Example), context, out value);
        }

        if (mustExist)
        {
            context.Link(new AuthorLink(value, node.Location));
        }
        else
        {
            context.Leave(new FormerAddress(value, node.Location));
        }

        return true;
    }

    private static bool IsSiteAddress(string text) =>
        text.StartsWith('/') && text.EndsWith('/')
        && !text.Contains("//", StringComparison.Ordinal)
        && text.Split('/', StringSplitOptions.RemoveEmptyEntries).All(KebabCase.IsKebabCase);
}
