using Overview.Content.Identifiers;
using Overview.Content.Markdown;

namespace Overview.Content.Records;

/// <summary>A kind of service, such as fire and rescue: what <c>input/services/*.md</c> holds.</summary>
public sealed record Service : IContentRecord
{
    /// <summary>The file's name.</summary>
    public required ServiceId Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Label { get; init; }

    /// <summary>A name for tags.</summary>
    public required string ShortLabel { get; init; }

    /// <summary>Its place in lists, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>One sentence about it.</summary>
    public required string Description { get; init; }

    /// <summary>The types of organisation that belong to it.</summary>
    public IReadOnlyList<OrganisationType> OrganisationTypes { get; init; } = [];

    /// <summary>Organisations that belong to it where no type fits.</summary>
    public IReadOnlyList<OrganisationId> Organisations { get; init; } = [];

    /// <summary>Introduction to the service's list.</summary>
    public required Body Body { get; init; }

    /// <summary>The file, relative to the input folder.</summary>
    public required string File { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.Of(Id);

    /// <inheritdoc/>
    public string Name => Label;
}
