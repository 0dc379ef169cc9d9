namespace Overview.Hosting;

/// <summary>Something that a page, stylesheet or script needs the content security policy to allow.</summary>
/// <param name="Directive">The directive, such as <c>style-src</c>.</param>
/// <param name="Source">The source, such as <c>'self'</c> or the hash of a script.</param>
public readonly record struct PolicySource(string Directive, string Source)
{
    /// <summary>The site's own host.</summary>
    public const string Self = "'self'";

    /// <summary>A script, allowed by the hash of its bytes and by nothing else (CSP 3, external hashes).</summary>
    /// <param name="integrity">The hash as the attribute <c>integrity</c> gives it.</param>
    public static PolicySource Script(string integrity) => new("script-src", $"'{integrity}'");
}
