using Overview.Content.Identifiers;
using Overview.Content.Markdown;

namespace Overview.Content.Records;

/// <summary>A collaboration project: what <c>input/projects/*.md</c> holds.</summary>
public sealed record Project : IContentRecord
{
    /// <summary>The file's name.</summary>
    public required ProjectId Id { get; init; }

    /// <summary>The id under which it was first published, where a former address does not tell it.</summary>
    public ProjectId? FirstId { get; init; }

    /// <summary>The project's name, unique on the site.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence of at most 200 characters that says what it is.</summary>
    public required string Summary { get; init; }

    /// <summary>The kinds of service that take part.</summary>
    public required IReadOnlyList<ServiceId> Services { get; init; }

    /// <summary>The theme under which it is listed.</summary>
    public required ThemeId Theme { get; init; }

    /// <summary>The organisation in the lead; null where no single lead is known.</summary>
    public OrganisationId? Lead { get; init; }

    /// <summary>Why no lead is named.</summary>
    public string? LeadNote { get; init; }

    /// <summary>Organisations that take part, without the lead.</summary>
    public IReadOnlyList<OrganisationId> Partners { get; init; } = [];

    /// <summary>Partners in words, where no organisation fits.</summary>
    public IReadOnlyList<string> OtherPartners { get; init; } = [];

    /// <summary>The police force areas it covers; empty for national work.</summary>
    public IReadOnlyList<AreaId> Areas { get; init; } = [];

    /// <summary>True for work that covers the whole country.</summary>
    public bool IsNational { get; init; }

    /// <summary>The state it was last known to be in. Never show it without <see cref="AsOf"/>.</summary>
    public required StatusId Status { get; init; }

    /// <summary>The year in which <see cref="Status"/> was last known; null where not known.</summary>
    public int? AsOf { get; init; }

    /// <summary>The year it began, or is planned to begin; null where not known.</summary>
    public int? Started { get; init; }

    /// <summary>How sure the office is of this record; null where not stated.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The kind of evaluation behind its results; null where not stated.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Numbers that the sources report.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Published editions that carry the project.</summary>
    public IReadOnlyList<EditionId> Editions { get; init; } = [];

    /// <summary>Projects a reader of this one may want next.</summary>
    public IReadOnlyList<ProjectId> Related { get; init; } = [];

    /// <summary>The numbered sources, in order: note 1 is the first.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The team to ask; null where none is named.</summary>
    public Contact? Contact { get; init; }

    /// <summary>When the page was added, changed and reviewed.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The page's text.</summary>
    public required Body Body { get; init; }

    /// <summary>The file, relative to the input folder.</summary>
    public required string File { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.Of(Id);

    /// <inheritdoc/>
    public string Name => Title;
}
