using Overview.Content.Identifiers;

namespace Overview.Content.Frozen;

/// <summary>A project as an edition carries it: in words, so that no later change of another record shows here.</summary>
/// <param name="Id">Its id on the day.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it is, in one sentence.</param>
/// <param name="Theme">The label of its theme.</param>
/// <param name="Services">The labels of the kinds of service.</param>
/// <param name="Status">Its status with its year, in a phrase.</param>
/// <param name="Place">Where it is, in a phrase.</param>
/// <param name="Hash">SHA-256 of its file as it was, line ends aside.</param>
public sealed record FrozenProject(
    ProjectId Id,
    string Title,
    string Summary,
    string Theme,
    IReadOnlyList<string> Services,
    string Status,
    string Place,
    string Hash)
{
    /// <summary>The whole file as it was.</summary>
    public string Text { get; init; } = string.Empty;
}
