using Overview.Content.Findings;
using Overview.Content.Sources;
using Overview.Content.Yaml;

namespace Overview.Content.Parsing;

/// <summary>The fields on top of a Markdown file, and where its text begins.</summary>
/// <param name="Fields">The fields.</param>
/// <param name="BodyStart">Offset of the text in the file, in UTF-16 code units.</param>
internal sealed record FrontMatter(YamlMapping Fields, int BodyStart)
{
    /// <summary>Splits a Markdown file; null when its front matter cannot be read, which is then reported.</summary>
    public static FrontMatter? Read(ParseContext context)
    {
        var source = context.Source;
        if (!IsFence(source, 1))
        {
            context.Report(FileRules.NoFrontMatter.At(source.At(0)));
            return null;
        }

        var closing = 2;
        while (closing <= source.LineCount && !IsFence(source, closing) && !IsHalfFence(source, closing)
            && !IsTextBelow(source, closing))
        {
            closing++;
        }

        if (closing > source.LineCount || !IsFence(source, closing))
        {
            context.Report(FileRules.OpenFrontMatter.At(source.At(source.StartOfLine(LikelyEnd(source, closing)))));
            return null;
        }

        var end = source.StartOfLine(closing);
        var bodyStart = closing < source.LineCount ? source.StartOfLine(closing + 1) : source.Text.Length;
        return YamlTreeReader.Read(context, source.StartOfLine(2), end) switch
        {
            YamlMapping fields => new FrontMatter(fields, bodyStart),
            null => null,
            var other => Refuse(context, other),
        };
    }

    private static FrontMatter? Refuse(ParseContext context, YamlNode other)
    {
        context.Report(FileRules.NotFields.At(other.Location, "fields, each with a name, a colon and a value"));
        return null;
    }

    private static bool IsFence(SourceText source, int line) => TextOf(source, line).TrimEnd() is "---";

    /// <summary>A line that was meant to be the closing one: with too few hyphens, too many, or other signs.</summary>
    private static bool IsHalfFence(SourceText source, int line)
    {
        var text = TextOf(source, line).Trim();
        return text.Length > 1 && text.IndexOfAnyExcept("-\u2013\u2014= ") < 0
            || text.StartsWith("---", StringComparison.Ordinal)
            || IsNearlyFence(text)
            || text is "-" && (line == source.LineCount || TextOf(source, line + 1).IsWhiteSpace());
    }

    /// <summary>One other sign among the hyphens.</summary>
    private static bool IsNearlyFence(ReadOnlySpan<char> text)
    {
        var hyphens = text.Count('-');
        return hyphens is 2 or 3 && text.Length == hyphens + 1;
    }

    /// <summary>An empty line and then something that is no field: the text has begun.</summary>
    private static bool IsTextBelow(SourceText source, int line)
    {
        // Of several empty lines the first answers for all: looking again at each would take long.
        if (!TextOf(source, line).IsWhiteSpace() || TextOf(source, line - 1).IsWhiteSpace())
        {
            return false;
        }

        var next = line + 1;
        while (next <= source.LineCount && TextOf(source, next).IsWhiteSpace())
        {
            next++;
        }

        return next <= source.LineCount && !IsFence(source, next) && !IsOfFields(TextOf(source, next));
    }

    /// <summary>The line at which the closing one is missing: where no more fields stand.</summary>
    private static int LikelyEnd(SourceText source, int closing)
    {
        for (var line = 2; line <= source.LineCount && line < closing; line++)
        {
            if (!IsOfFields(TextOf(source, line)))
            {
                return line;
            }
        }

        return closing > source.LineCount ? 1 : closing;
    }

    /// <summary>A field, a part of one, or a remark; a heading has two signs.</summary>
    private static bool IsOfFields(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd();
        return text.Length > 0 && !text.StartsWith("##")
            && (text[0] is ' ' or '\t' or '-' or '[' or ']' or '{' or '}' or '#' || text.Contains(':'));
    }

    private static ReadOnlySpan<char> TextOf(SourceText source, int line)
    {
        var start = source.StartOfLine(line);
        var end = line < source.LineCount ? source.StartOfLine(line + 1) : source.Text.Length;
        return source.Text.AsSpan(start, end - start);
    }
}
