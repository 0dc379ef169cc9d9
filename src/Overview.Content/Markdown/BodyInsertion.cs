using Overview.Content.Identifiers;

namespace Overview.Content.Markdown;

/// <summary>A place in a body's HTML that is filled in when the page is rendered.</summary>
/// <param name="Offset">Index in the HTML, in UTF-16 code units.</param>
/// <param name="Target">The record whose link stands here; null: the path under which the site is served.</param>
public readonly record struct BodyInsertion(int Offset, RecordKey? Target);
