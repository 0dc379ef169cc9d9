namespace Overview.Stages;

/// <summary>Files that a stage made for machines.</summary>
/// <param name="Urls">Their root-relative URLs.</param>
public sealed record WrittenFiles(IReadOnlyList<string> Urls);
