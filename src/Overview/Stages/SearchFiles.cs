namespace Overview.Stages;

/// <summary>The files of the search; their names carry a fingerprint of their content.</summary>
/// <param name="Index">The index.</param>
/// <param name="Texts">What results show.</param>
public sealed record SearchFiles(string Index, string Texts)
{
    /// <summary>What stands where the content is too broken to make an index.</summary>
    public static SearchFiles None { get; } = new(string.Empty, string.Empty);
}
