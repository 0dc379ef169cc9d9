using Overview.Content.Identifiers;

namespace Overview.Content.Markdown;

/// <summary>A place in a body's HTML that is filled in when the page is rendered.</summary>
/// <param name="Offset">Index in the HTML, in UTF-16 code units.</param>
/// <param name="Target">The record whose link stands here; null: the path under which the site is served.</param>
/// <param name="Acronym">The acronym that stands in the HTML here, to be marked up; null where there is none.</param>
/// <param name="Picture">The URL of the picture that needs more attributes here; null where there is none.</param>
public readonly record struct BodyInsertion(
    int Offset, RecordKey? Target, string? Acronym = null, string? Picture = null);
