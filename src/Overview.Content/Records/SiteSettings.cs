using Overview.Content.Identifiers;

namespace Overview.Content.Records;

/// <summary>What holds for the site as a whole: <c>input/site.yml</c>.</summary>
public sealed record SiteSettings : IContentRecord
{
    /// <summary>The site's full title.</summary>
    public required string Title { get; init; }

    /// <summary>The name in the header and in page titles.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>One sentence for search engines.</summary>
    public required string Description { get; init; }

    /// <summary>The public address, without a slash at the end.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>The language of the pages (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The publisher's name.</summary>
    public required string Organisation { get; init; }

    /// <summary>How to reach the office.</summary>
    public required SiteContact Contact { get; init; }

    /// <summary>The main navigation.</summary>
    public required IReadOnlyList<NavigationLink> Navigation { get; init; }

    /// <summary>The links of the footer.</summary>
    public IReadOnlyList<NavigationLink> Footer { get; init; } = [];

    /// <summary>The public address behind which the names of the content files follow; null while not known.</summary>
    public string? Repository { get; init; }

    /// <summary>In whose name items of feeds are named (RFC 4151); null: that of the public address.</summary>
    public string? TagAuthority { get; init; }

    /// <summary>Lines shown on top of every page.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.Site, "site");

    /// <inheritdoc/>
    public string Name => Title;
}
