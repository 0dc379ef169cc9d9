namespace Statiq.Common;

/// <summary>
/// A path of a file or folder in one spelling on every system: forward slashes, no needless segments. Two paths are
/// equal by their characters on Linux, and without regard to case on Windows and macOS. The default value is a null
/// path, of which most members throw <see cref="NullReferenceException"/>.
/// </summary>
public readonly struct NormalizedPath : IEquatable<NormalizedPath>
{
    /// <summary>The path that stands for no path.</summary>
    public static readonly NormalizedPath Null;

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

    /// <summary>This is a null path or an empty one.</summary>
    public bool IsNullOrEmpty => string.IsNullOrEmpty(FullPath);

    /// <summary>The path begins at a root.</summary>
    public bool IsAbsolute => PathSpelling.IsAbsolute(FullPath);

    /// <summary>The path does not begin at a root.</summary>
    public bool IsRelative => !IsAbsolute;

    /// <summary>The last segment.</summary>
    public NormalizedPath FileName => new(FullPath[(FullPath.LastIndexOf('/') + 1)..]);

    /// <summary>The end of the last segment from its last dot on, or nothing.</summary>
    public string Extension => Path.GetExtension(FullPath);

    internal static StringComparison Comparison { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <summary>Makes a path from text; null gives a null path.</summary>
    public static implicit operator NormalizedPath(string? path) => path is null ? Null : new(path);

    /// <summary>Whether two paths are the same.</summary>
    public static bool operator ==(NormalizedPath left, NormalizedPath right) => left.Equals(right);

    /// <summary>Whether two paths differ.</summary>
    public static bool operator !=(NormalizedPath left, NormalizedPath right) => !left.Equals(right);

    /// <summary>Appends a path. An absolute one replaces this one; an empty one changes nothing.</summary>
    public NormalizedPath Combine(NormalizedPath path) => path switch
    {
        { IsAbsolute: true } => path,
        { FullPath: "" } => this,
        _ => FullPath.Length == 0 ? path : new(FullPath + "/" + path.FullPath),
    };

    /// <inheritdoc/>
    public bool Equals(NormalizedPath other) => string.Equals(FullPath, other.FullPath, Comparison);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NormalizedPath other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsNull ? 0 : FullPath.GetHashCode(Comparison);

    /// <inheritdoc/>
    public override string ToString() => FullPath;
}
