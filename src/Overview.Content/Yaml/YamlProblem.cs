using Overview.Content.Findings;
using Overview.Content.Sources;
using YamlDotNet.Core;

namespace Overview.Content.Yaml;

/// <summary>Words for what the YAML parser found wrong.</summary>
internal static class YamlProblem
{
    /// <summary>The words for a bracket, brace or quote without its end.</summary>
    public const string LeftOpen = "a bracket, brace or quote that is opened here is not closed";

    private static readonly (string Sign, string Words)[] Known =
    [
        ("did not find expected key", "a field should begin here, with its name, a colon and a space"),
        ("could not find expected ':'", "a field's name needs a colon and a space after it"),
        ("did not find expected ',' or ']'", "a list in brackets needs a comma between items and a closing ']'"),
        ("did not find expected ',' or '}'", "a group in braces needs a comma between fields and a closing '}'"),
        ("did not find expected '-' indicator", "each item of this list needs a line that begins with '-'"),
        ("found unexpected end of stream", "a quote that is opened here is not closed"),
        ("unexpected end of stream", "a quote that is opened here is not closed"),
        ("mapping values are not allowed", "a second ': ' in one line; put the value in double quotes"),
        ("invalid mapping", "a second ': ' in one line; put the value in double quotes"),
        ("cannot start any token", "a value cannot begin with this sign; put it in double quotes"),
        ("found a tab", "a tab stands where spaces should; use spaces to indent"),
        ("escape", "a backslash in double quotes has a meaning of its own; write two, or use single quotes"),
        ("block sequence entries are not allowed", "a '-' stands where a value should; begin the list on a line below"),
        ("incorrectly indented", "the lines of a value must be indented more than its name"),
    ];

    /// <summary>A tab where a line is indented: the parser often gives up far above it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Where the YAML begins.</param>
    /// <param name="end">Where it ends.</param>
    public static Finding? TabInIndentation(SourceText source, int start, int end)
    {
        for (var line = source.At(start).Line; line < source.LineCount && source.StartOfLine(line) < end; line++)
        {
            var offset = source.StartOfLine(line);
            while (offset < end && source.Text[offset] == ' ')
            {
                offset++;
            }

            if (offset < end && source.Text[offset] == '\t')
            {
                return FileRules.YamlSyntax.At(source.At(offset), "a tab stands where spaces should; use spaces to indent");
            }
        }

        return null;
    }

    /// <summary>The problem in a part of a sentence for people who are no programmers.</summary>
    public static string InWords(YamlException broken)
    {
        foreach (var (sign, words) in Known)
        {
            if (broken.Message.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return words;
            }
        }

        return "it is not in the form 'name: value'";
    }
}
