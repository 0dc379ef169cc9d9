using Overview.Previewing;
using Overview.Reporting;
using Overview.Running;
using Overview.Serving;

namespace Overview.Commands;

/// <summary>Builds, serves the site to this machine, and builds again after each save.</summary>
/// <param name="format">How results are printed.</param>
/// <param name="timings">True when the times of the stages are printed too.</param>
internal sealed class PreviewCommand(ReportFormat format, bool timings) : IPreviewTerminal
{
    /// <summary>Runs it until it is stopped; the result is the exit code.</summary>
    /// <param name="options">What is built; drafts are shown in any case.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="stop">Set when the person who started the program stops it.</param>
    public async Task<int> RunAsync(BuildOptions options, int port, CancellationToken stop)
    {
        if (BuildCommand.FolderProblem(options) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return (int)RunOutcome.WrongUsage;
        }

        try
        {
            var shown = options with { Build = options.Build with { Drafts = true } };
            await PreviewServer.RunAsync(shown, port, this, stop);
            return (int)RunOutcome.Good;
        }
        catch (PortUnavailableException refused)
        {
            await Console.Error.WriteLineAsync(
                $"Port {port} cannot be used: {refused.Message} Name another with --port, or leave it out for any that is free.");
            return (int)RunOutcome.Findings;
        }
    }

    /// <inheritdoc/>
    public void Started(string address) =>
        Console.Error.WriteLine($"Preview: {address}/ (drafts are shown; only this machine can open it; Ctrl+C stops)");

    /// <inheritdoc/>
    public async Task<RunResult> BuildAsync(BuildOptions options, CancellationToken stop)
    {
        var result = await SiteBuilder.RunAsync(options, new NoProgress(), stop);
        stop.ThrowIfCancellationRequested();
        if (format == ReportFormat.Text)
        {
            TextReport.WriteBriefly(Console.Out, options, result);
        }
        else
        {
            BuildCommand.Print(options, result, format);
        }

        if (timings)
        {
            TextReport.WriteTimings(Console.Error, result);
        }

        return result;
    }

    /// <inheritdoc/>
    public void Stopped() => Console.Error.WriteLine("Preview stopped.");

    private sealed class NoProgress : IProgressReport
    {
        public void Begin(string stage)
        {
        }
    }
}
