using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A text of a fixed form: an e-mail address, a telephone number, a language.</summary>
/// <param name="noun">What it is, in words.</param>
/// <param name="example">How it is written.</param>
/// <param name="form">What the whole text must match.</param>
internal sealed partial class PatternType(string noun, string example, Regex form) : FieldType<string>
{
    /// <summary>An e-mail address: the usual part of RFC 5321, without quotes and comments.</summary>
    public static PatternType Email { get; } = new("an e-mail address", "team@example.org", EmailForm());

    /// <summary>A telephone number as people write it, of 5 to 15 digits (ITU-T E.164).</summary>
    public static PatternType Telephone { get; } = new("a telephone number", "01707 806100", TelephoneForm());

    /// <summary>A language with or without a country (BCP 47).</summary>
    public static PatternType Language { get; } = new("the code of a language", "en-GB", LanguageForm());

    /// <inheritdoc/>
    public override string Noun => noun;

    /// <inheritdoc/>
    public override string Example => example;

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Form(form);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out string value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return Refuse(name, node, context, out value);
        }

        value = scalar.Text.Trim();
        return form.IsMatch(value)
            || Refuse(
                FieldRules.NotOfKind.At(node.Location, Quotation.Of(value), noun, example), context, out value);
    }

    [GeneratedRegex(
        @"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
        + @"@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex EmailForm();

    [GeneratedRegex(@"\A\+?(\(0\)|[ ()-]*[0-9]){5,15}\)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TelephoneForm();

    [GeneratedRegex(@"\A[a-z]{2,3}(-[A-Z]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageForm();
}
