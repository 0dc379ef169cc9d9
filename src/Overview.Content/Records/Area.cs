using Overview.Content.Identifiers;
using Overview.Content.Markdown;

namespace Overview.Content.Records;

/// <summary>A police force area, the unit of the map: what <c>input/areas/*.md</c> holds.</summary>
public sealed record Area : IContentRecord
{
    /// <summary>The file's name.</summary>
    public required AreaId Id { get; init; }

    /// <summary>The area's name.</summary>
    public required string Title { get; init; }

    /// <summary>The region it lies in.</summary>
    public required RegionId Region { get; init; }

    /// <summary>England or Wales.</summary>
    public required string Country { get; init; }

    /// <summary>Three letters for its tile.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the police force area in the register of the Office for National Statistics.</summary>
    public required string OnsCode { get; init; }

    /// <summary>Its place on the tile map.</summary>
    public required Tile Tile { get; init; }

    /// <summary>Areas with which it shares a border.</summary>
    public IReadOnlyList<AreaId> Neighbours { get; init; } = [];

    /// <summary>Other names of the area.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The counties, cities and districts it covers.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>Words about the area; may be empty.</summary>
    public required Body Body { get; init; }

    /// <summary>The file, relative to the input folder.</summary>
    public required string File { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.Of(Id);

    /// <inheritdoc/>
    public string Name => Title;
}
