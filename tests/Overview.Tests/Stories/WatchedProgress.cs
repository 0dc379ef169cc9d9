using Overview.Reporting;

namespace Overview.Tests.Stories;

/// <summary>Does something at the moment a stage begins: stops the run, starts another, or fails.</summary>
/// <param name="stage">The stage.</param>
/// <param name="act">What is done.</param>
internal sealed class WatchedProgress(string stage, Action act) : IProgressReport
{
    public static IProgressReport Quiet { get; } = new WatchedProgress(string.Empty, () => { });

    public void Begin(string begun)
    {
        if (begun == stage)
        {
            act();
        }
    }
}
