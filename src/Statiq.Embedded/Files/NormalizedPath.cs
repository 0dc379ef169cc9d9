namespace Statiq.Common;

/// <summary>
/// A path of a file or folder in one spelling on every system: forward slashes, no needless segments. Two paths are
/// equal by their characters on Linux, and without regard to case on Windows and macOS. The default value is a null
/// path.
/// </summary>
public readonly record struct NormalizedPath
{
    /// <summary>Makes a path from any spelling of it.</summary>
    /// <param name="path">The path; empty means the folder that others are relative to.</param>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public NormalizedPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        FullPath = PathSpelling.Normalize(path);
    }

    /// <summary>The whole path; null for a null path.</summary>
    public string FullPath { get; }

    /// <summary>This is a null path.</summary>
    public bool IsNull => FullPath is null;

    /// <summary>The path begins at a root.</summary>
    internal bool IsAbsolute => PathSpelling.IsAbsolute(FullPath);

    internal static StringComparison Comparison { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <inheritdoc/>
    public bool Equals(NormalizedPath other) => string.Equals(FullPath, other.FullPath, Comparison);

    /// <inheritdoc/>
    public override int GetHashCode() => IsNull ? 0 : FullPath.GetHashCode(Comparison);

    /// <inheritdoc/>
    public override string ToString() => FullPath;

    /// <summary>Appends a path. An absolute one replaces this one; an empty one changes nothing.</summary>
    internal NormalizedPath Combine(NormalizedPath path) => path switch
    {
        { IsAbsolute: true } => path,
        { FullPath: "" } => this,
        _ => FullPath.Length == 0 ? path : new(FullPath + "/" + path.FullPath),
    };
}
