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
        while (closing <= source.LineCount && !IsFence(source, closing))
        {
            closing++;
        }

        if (closing > source.LineCount)
        {
            context.Report(FileRules.OpenFrontMatter.At(source.At(0)));
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

    private static bool IsFence(SourceText source, int line)
    {
        var start = source.StartOfLine(line);
        var end = line < source.LineCount ? source.StartOfLine(line + 1) : source.Text.Length;
        return source.Text.AsSpan(start, end - start).TrimEnd() is "---";
    }
}
