using Overview.Running;

namespace Overview.Previewing;

/// <summary>Where the person who started the preview reads what it does.</summary>
internal interface IPreviewTerminal
{
    /// <summary>The site can be opened at an address.</summary>
    void Started(string address);

    /// <summary>Builds, and prints what came of it.</summary>
    Task<RunResult> BuildAsync(BuildOptions options, CancellationToken stop);

    /// <summary>The preview was stopped.</summary>
    void Stopped();
}
