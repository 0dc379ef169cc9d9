namespace Overview.Content.Markdown;

/// <summary>Where a link leads.</summary>
internal enum AddressKind
{
    /// <summary>Nowhere: the address is refused.</summary>
    Refused,

    /// <summary>To a page or file of the site.</summary>
    Site,

    /// <summary>To a part of the same page.</summary>
    Anchor,

    /// <summary>To another website.</summary>
    Elsewhere,

    /// <summary>To a person: mail or telephone.</summary>
    Contact,
}
