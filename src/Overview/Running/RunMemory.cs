using Overview.Checking;
using Overview.Stages;

namespace Overview.Running;

/// <summary>What earlier runs of the same process found out about files and pages that stay the same.</summary>
public sealed class RunMemory
{
    /// <summary>What was read from content files.</summary>
    public FileMemory Files { get; } = new();

    /// <summary>What was read from pages.</summary>
    public PageMemory Pages { get; } = new();
}
