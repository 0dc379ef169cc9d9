using Overview.Running;

namespace Overview.Previewing;

/// <summary>What a browser with an open page must know: it compares this with what it shows.</summary>
/// <param name="Version">Changes whenever pages must be loaded anew.</param>
/// <param name="Stylesheets">The URLs of the theme's stylesheets at this moment.</param>
/// <param name="Findings">What authors have to mend; empty when the last run was good.</param>
/// <param name="Problems">What else stands in the way, in sentences.</param>
internal sealed record PreviewStatus(
    string Version,
    IReadOnlyList<string> Stylesheets,
    IReadOnlyList<PreviewFinding> Findings,
    IReadOnlyList<string> Problems)
{
    /// <summary>The same, after a run.</summary>
    public PreviewStatus After(RunResult result, BuildOptions options) => this with
    {
        Findings = result.ErrorCount == 0 ? [] : [.. result.Findings.Select(one => PreviewFinding.Of(one, options))],
        Problems =
        [
            .. result.Faults.Select(fault => $"Fault of the program: {fault.Message}"),
            .. result.Problem is null ? (string[])[] : [result.Problem],
        ],
    };
}
