using Overview.Content.Identifiers;

namespace Overview.Content.Records;

/// <summary>A region of England, Wales, or the country as a whole.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its name.</param>
/// <param name="Description">One sentence about it.</param>
/// <param name="Order">Its place in lists, from 1.</param>
public sealed record Region(RegionId Id, string Label, string Description, int Order) : IContentRecord
{
    /// <summary>The region that stands for national work: it has no areas.</summary>
    public static RegionId National { get; } = new("national");

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.Of(Id);

    /// <inheritdoc/>
    public string Name => Label;
}
