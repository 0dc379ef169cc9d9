using Markdig.Syntax.Inlines;

namespace Overview.Content.Markdown;

/// <summary>A note such as <c>[^1]</c> that the text itself does not define.</summary>
internal sealed class NoteInline : LeafInline
{
    /// <summary>What stands after the sign '^'.</summary>
    public required string Label { get; init; }
}
