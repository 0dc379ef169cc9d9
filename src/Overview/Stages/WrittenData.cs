using Overview.Content.OpenData;

namespace Overview.Stages;

/// <summary>The open data, as it was staged.</summary>
/// <param name="Downloads">The files, in the order in which readers meet them.</param>
public sealed record WrittenData(IReadOnlyList<Download> Downloads);
