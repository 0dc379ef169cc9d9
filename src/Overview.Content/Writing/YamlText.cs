using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Overview.Content.Yaml;

namespace Overview.Content.Writing;

/// <summary>Writes values as YAML in one form only: plain where that is safe, else in double quotes.</summary>
internal static partial class YamlText
{
    /// <summary>The most characters of a line that holds a group of fields in braces.</summary>
    private const int LongestLine = 120;

    /// <summary>A field with its value, as one or several whole lines.</summary>
    /// <param name="key">The field's name.</param>
    /// <param name="value">Its value.</param>
    public static string Entry(string key, YamlNode value)
    {
        var name = Scalar(key, isQuoted: false, isInside: false);
        return value is YamlSequence { Items: { Count: > 0 } items } && items.Any(item => item is not YamlScalar)
            ? $"{name}:\n{string.Concat(items.Select(Item))}"
            : $"{name}: {Inline(value, isInside: false)}".TrimEnd() + "\n";
    }

    /// <summary>A value on one line.</summary>
    public static string Inline(YamlNode node) => Inline(node, isInside: false);

    /// <summary>An item of a list that has lines of its own: in braces where that fits, else field by field.</summary>
    private static string Item(YamlNode item)
    {
        var line = $"  - {Inline(item, isInside: false)}\n";
        if (line.Length - 1 <= LongestLine || item is not YamlMapping { Entries.Count: > 0 } mapping
            || mapping.Entries.Any(entry => entry.Value is not YamlScalar))
        {
            return line;
        }

        var fields = mapping.Entries.Select(entry => Entry(entry.Key.Text, entry.Value));
        return $"  - {string.Join("    ", fields)}";
    }

    private static string Inline(YamlNode node, bool isInside) => node switch
    {
        YamlScalar scalar => Scalar(scalar.Text, scalar.IsQuoted, isInside),
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(item => Inline(item, isInside: true)))}]",
        YamlUnreadable lines => lines.Source,
        YamlMapping { Entries.Count: 0 } => "{}",
        YamlMapping group => $"{{ {string.Join(", ", group.Entries.Select(Field))} }}",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "This is no value."),
    };

    private static string Field(YamlEntry entry) =>
        $"{Scalar(entry.Key.Text, isQuoted: false, isInside: true)}: {Inline(entry.Value, isInside: true)}".TrimEnd();

    /// <summary>Quotes stay where YAML would take the plain text for a number, a date or nothing.</summary>
    private static string Scalar(string text, bool isQuoted, bool isInside)
    {
        if (!isQuoted && (text.Length == 0 || Typed().IsMatch(text)))
        {
            return text.Length == 0 && isInside ? "~" : text;
        }

        var isPlain = !Typed().IsMatch(text) && Plain().IsMatch(text)
            && !(isInside && text.AsSpan().ContainsAny("[]{},"));
        return isPlain ? text : Quoted(text);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var sign in text)
        {
            quoted.Append(sign switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(sign) || sign is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}"),
                _ => sign.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What is no text for YAML: nothing, yes and no, numbers, dates.</summary>
    [GeneratedRegex(
        @"^(~|null|true|false|yes|no|on|off|y|n|[+-]?\.?[0-9][0-9_,.:eExXoa-fA-F+-]*|[+-]?\.(inf|nan))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Typed();

    /// <summary>No sign at the start that means something, no ': ' and no ' #' anywhere, no white space at the ends.</summary>
    [GeneratedRegex(@"^(?![-?:,\[\]{}#&*!|>'""%@`=\s])(?!.*(:\s|\s#|:$|\s$|---|\.\.\.))[^\p{C}\u2028\u2029\u00A0]+$")]
    private static partial Regex Plain();
}
