using Overview.Content.Findings;
using Overview.Running;

namespace Overview.Previewing;

/// <summary>A finding as the browser shows it.</summary>
/// <param name="IsError">True when it stops the publishing.</param>
/// <param name="Place">File, line and column.</param>
/// <param name="Code">The rule's code.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to do about it.</param>
internal sealed record PreviewFinding(bool IsError, string Place, string Code, string Message, string Fix)
{
    /// <summary>A finding of a run.</summary>
    public static PreviewFinding Of(Finding finding, BuildOptions options) => new(
        finding.Severity == Severity.Error,
        (finding.Location with { File = options.Display(finding.Location.File) }).ToString(),
        finding.Code,
        finding.Message,
        finding.Fix);
}
