using Overview.Content.Identifiers;

namespace Overview.Content.Records;

/// <summary>A state in which a project can be.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">The word readers see, always with a year.</param>
/// <param name="Description">What it means.</param>
/// <param name="Order">Its place in lists, from 1.</param>
public sealed record Status(StatusId Id, string Label, string Description, int Order) : IContentRecord
{
    /// <summary>The state of a project that is announced but not seen in use.</summary>
    public static StatusId Planned { get; } = new("planned");

    /// <summary>The state of a project whose sources do not say how it stands.</summary>
    public static StatusId Unknown { get; } = new("unknown");

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.Of(Id);

    /// <inheritdoc/>
    public string Name => Label;
}
