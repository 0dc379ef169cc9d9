using Overview.Content.Identifiers;
using Overview.Content.Markdown;

namespace Overview.Content.Records;

/// <summary>A body that leads, joins or oversees projects: what <c>input/organisations/*.md</c> holds.</summary>
public sealed record Organisation : IContentRecord
{
    /// <summary>The file's name.</summary>
    public required OrganisationId Id { get; init; }

    /// <summary>The full name.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of body it is.</summary>
    public required OrganisationType Type { get; init; }

    /// <summary>A short name for narrow places.</summary>
    public string? ShortName { get; init; }

    /// <summary>Other names readers may look for.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Earlier names of the same body.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>Police force areas it works in; empty for national bodies.</summary>
    public IReadOnlyList<AreaId> Areas { get; init; } = [];

    /// <summary>The country it works in, in words.</summary>
    public string? Country { get; init; }

    /// <summary>Its website.</summary>
    public string? Website { get; init; }

    /// <summary>When it was formed, in words.</summary>
    public string? Formed { get; init; }

    /// <summary>When it ended; null while it exists or where not known.</summary>
    public PartialDate? Ended { get; init; }

    /// <summary>The organisation that took over its work.</summary>
    public OrganisationId? Successor { get; init; }

    /// <summary>What to know about the succession.</summary>
    public string? SuccessorNote { get; init; }

    /// <summary>False for a police force without a territory.</summary>
    public bool IsTerritorial { get; init; } = true;

    /// <summary>The numbered sources of the page's text.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>One or two sentences about it.</summary>
    public required Body Body { get; init; }

    /// <summary>The file, relative to the input folder.</summary>
    public required string File { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.Of(Id);

    /// <inheritdoc/>
    public string Name => Title;
}
