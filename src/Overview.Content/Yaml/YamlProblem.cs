using Overview.Content.Findings;
using Overview.Content.Sources;
using YamlDotNet.Core;

namespace Overview.Content.Yaml;

/// <summary>Words for what the YAML parser found wrong.</summary>
internal static class YamlProblem
{
    /// <summary>The words for a field whose name has no colon.</summary>
    public const string NoColon = "a field's name needs a colon and a space after it";

    /// <summary>The words for a line among fields that is none.</summary>
    public const string NoField = "a field should begin here, with its name, a colon and a space";

    /// <summary>The words for a line among the items of a list that is none.</summary>
    public const string NoHyphen = "each item of this list needs a line that begins with '- '";

    /// <summary>The words for a list that has lost the name above it.</summary>
    public const string ListBelow = "a list follows, and needs above it a name with a colon and nothing behind";

    /// <summary>The words for a field that does not stand below the one above it.</summary>
    public const string WrongColumn = "it should begin in the same column as the lines above and below";

    /// <summary>The words for the second line of a value without quotes.</summary>
    public const string GoesOn = "it has no field's name; a value of several lines needs double quotes around it";

    /// <summary>The words for a tab before a field.</summary>
    public const string Tab = "a tab stands where spaces should; use spaces to indent";

    private const string LeftOpen = "a bracket, brace or quote that is opened here is not closed";
    private const string Unknown = "it is not in the form 'name: value'";

    private static readonly (string Sign, string Words)[] Known =
    [
        ("did not find expected key", NoField),
        ("could not find expected ':'", NoColon),
        ("did not find expected ',' or ']'", "a list in brackets needs a comma between items and a closing ']'"),
        ("did not find expected ',' or '}'", "a group in braces needs a comma between fields and a closing '}'"),
        ("did not find expected '-' indicator", NoHyphen),
        ("found unexpected end of stream", "a quote that is opened here is not closed"),
        ("unexpected end of stream", "a quote that is opened here is not closed"),
        ("mapping values are not allowed", "a second ': ' in one line; put the value in double quotes"),
        ("invalid mapping", "a second ': ' in one line; put the value in double quotes"),
        ("cannot start any token", "a value cannot begin with this sign; put it in double quotes"),
        ("found a tab", Tab),
        ("escape", "a backslash in double quotes has a meaning of its own; write two, or use single quotes"),
        ("block sequence entries are not allowed", "a '-' stands where a value should; begin the list on a line below"),
        ("incorrectly indented", "the lines of a value must be indented more than its name"),
    ];

    /// <summary>What is wrong with a piece of YAML, at its place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="part">The piece.</param>
    /// <param name="broken">What the parser says; null where it lost its way.</param>
    public static Finding Find(SourceText source, YamlPart part, YamlException? broken)
    {
        if (LeftOpenIn(source, part) is { } open)
        {
            return open;
        }

        var (start, end) = (part.First.Offset, part.End);
        var place = start - part.First.Column + (broken?.Start.Index ?? 0);
        var offset = (int)Math.Clamp(place, start, LastSign(source.Text, start, end));
        return FileRules.YamlSyntax.At(source.At(offset), broken is null ? Unknown : InWords(broken));
    }

    /// <summary>A bracket, brace or quote without its partner; null where there is none.</summary>
    public static Finding? LeftOpenIn(SourceText source, YamlPart part) =>
        OpenSign.Find(source.Text.AsSpan(part.First.Offset, part.End - part.First.Offset)) is { } open
            ? FileRules.YamlSyntax.At(source.At(part.First.Offset + open), LeftOpen)
            : null;

    /// <summary>
    /// The index of a tab that stands where a line is indented: the parser gives up far above it, or takes it for any
    /// number of spaces.
    /// </summary>
    public static int? TabInIndentation(SourceText source, YamlPart part)
    {
        var line = source.At(part.First.Offset).Line;
        for (; line <= source.LineCount && source.StartOfLine(line) < part.End; line++)
        {
            var offset = source.StartOfLine(line);
            while (offset < part.End && source.Text[offset] == ' ')
            {
                offset++;
            }

            if (offset < part.End && source.Text[offset] == '\t' && !IsBlank(source.Text, offset))
            {
                return offset;
            }
        }

        return null;
    }

    private static bool IsBlank(string text, int offset)
    {
        var rest = text.AsSpan(offset).TrimStart(" \t");
        return rest.Length == 0 || rest[0] is '\r' or '\n';
    }

    /// <summary>A mistake is never told on the line after it.</summary>
    private static int LastSign(string text, int start, int end)
    {
        var length = text.AsSpan(start, end - start).TrimEnd().Length;
        return start + Math.Max(length - 1, 0);
    }

    /// <summary>The problem in a part of a sentence for people who are no programmers.</summary>
    private static string InWords(YamlException broken)
    {
        foreach (var (sign, words) in Known)
        {
            if (broken.Message.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return words;
            }
        }

        return Unknown;
    }
}
