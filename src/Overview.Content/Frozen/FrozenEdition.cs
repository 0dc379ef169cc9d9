using Overview.Content.Identifiers;
using Overview.Content.Records;

namespace Overview.Content.Frozen;

/// <summary>The snapshot of an edition: what <c>input/editions/frozen/ID/</c> holds.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Day">The day on which it was frozen.</param>
/// <param name="Projects">Its projects as they were on that day, by title.</param>
/// <param name="File">The list of the projects, relative to the input folder.</param>
public sealed record FrozenEdition(
    EditionId Edition, DateOnly Day, IReadOnlyList<FrozenProject> Projects, string File) : IContentRecord
{
    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.Snapshot, Edition.Value);

    /// <inheritdoc/>
    public string Name => $"the snapshot of {Edition}";
}
