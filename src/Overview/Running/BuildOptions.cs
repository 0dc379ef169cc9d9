using Overview.Content.Building;
using Overview.Theme;

namespace Overview.Running;

/// <summary>What one run is asked to do.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder that authors edit, as a full path.</summary>
    public required string Input { get; init; }

    /// <summary>The folder that is published, as a full path.</summary>
    public required string Output { get; init; }

    /// <summary>The folder against which paths in findings are shown, as a full path.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Base URL, drafts and today.</summary>
    public required BuildSettings Build { get; init; }

    /// <summary>The theme's files; null for those inside the program.</summary>
    public IReadOnlyList<ThemeAsset>? Assets { get; init; }

    /// <summary>What earlier runs read; null where each run stands alone.</summary>
    public RunMemory? Memory { get; init; }

    /// <summary>Those who wait for pages; null where nobody does.</summary>
    public IPageAudience? Audience { get; init; }

    /// <summary>False for a check, which writes nothing.</summary>
    public bool Writes { get; init; } = true;

    /// <summary>True when warnings stop the publishing too.</summary>
    public bool IsStrict { get; init; }

    /// <summary>A path of the input folder as people see it from the working folder, with forward slashes.</summary>
    public string Display(string inputPath) =>
        Path.GetRelativePath(WorkingFolder, Path.Combine(Input, inputPath)).Replace('\\', '/');
}
