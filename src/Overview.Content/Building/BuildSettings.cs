namespace Overview.Content.Building;

/// <summary>What a build was asked for, apart from the content.</summary>
public sealed record BuildSettings
{
    /// <summary>The day for which the site is built: the only reading of a clock.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The public address, in place of the one in <c>site.yml</c>; without a slash at the end.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>True when drafts and pages of future days are shown.</summary>
    public bool Drafts { get; init; }

    /// <summary>False when no project has a share picture of its own, and its page names that of the site.</summary>
    public bool HasProjectPictures { get; init; } = true;
}
