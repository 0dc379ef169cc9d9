using Markdig.Syntax.Inlines;

namespace Overview.Content.Markdown;

/// <summary>
/// A cross-reference such as <c>[[project:hull-first]]</c> or <c>[[project:hull-first|the Hull team]]</c>.
/// </summary>
internal sealed class CrossReferenceInline : LeafInline
{
    /// <summary>All that stands between the brackets.</summary>
    public required string Content { get; init; }

    /// <summary>The word before the colon; empty where there is no colon.</summary>
    public required string Kind { get; init; }

    /// <summary>The id after the colon; empty where it is left out.</summary>
    public required string Id { get; init; }

    /// <summary>The author's own words for the link; null: the title of what is meant.</summary>
    public required string? Words { get; init; }

    /// <summary>Index of the kind in the text.</summary>
    public required int KindOffset { get; init; }

    /// <summary>Index of the id in the text.</summary>
    public required int IdOffset { get; init; }

    /// <summary>The words that stand for it where no link can stand.</summary>
    public string Label => Words ?? Id.Replace('-', ' ');
}
