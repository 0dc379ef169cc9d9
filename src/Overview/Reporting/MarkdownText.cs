using System.Text.RegularExpressions;

namespace Overview.Reporting;

/// <summary>Words of authors inside Markdown that the program writes: they show as they are.</summary>
internal static partial class MarkdownText
{
    /// <summary>The words with every sign escaped that Markdown or HTML would take for its own.</summary>
    public static string Of(string words) => Special().Replace(words.ReplaceLineEndings(" "), "\\$&");

    /// <summary>The words as code, which shows every sign as it is.</summary>
    public static string Code(string words) => $"`{words.ReplaceLineEndings(" ").Replace('`', '\'')}`";

    [GeneratedRegex(@"[\\`*_{}\[\]<>()#+!|~&@]")]
    private static partial Regex Special();
}
