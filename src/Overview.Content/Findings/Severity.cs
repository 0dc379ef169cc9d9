namespace Overview.Content.Findings;

/// <summary>How much a <see cref="Finding"/> weighs: an error stops the publishing, a warning never does.</summary>
public enum Severity
{
    /// <summary>Worth mending; the site is still published.</summary>
    Warning,

    /// <summary>Must be mended before the site can be published.</summary>
    Error,
}
