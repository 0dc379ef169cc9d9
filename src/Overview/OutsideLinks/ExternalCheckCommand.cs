using Overview.Authoring;
using Overview.Commands;
using Overview.Reporting;
using Overview.Running;

namespace Overview.OutsideLinks;

/// <summary>The command <c>check --external</c>: a check, and then a look at all links to other websites.</summary>
internal static class ExternalCheckCommand
{
    /// <summary>Progress is told after so many answers.</summary>
    private const int Step = 25;

    /// <summary>Runs it; the result is the exit code. What the web says is a warning, and never more.</summary>
    public static async Task<int> RunAsync(BuildOptions options, ReportFormat format, bool timings, CancellationToken stop)
    {
        if (BuildCommand.FolderProblem(options) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return (int)RunOutcome.WrongUsage;
        }

        var result = await Progress.ShowAsync(progress => SiteBuilder.RunAsync(options, progress, stop));
        var content = ContentSnapshot.Read(options.Input, options.Build.Today);
        var found = await new OutsideLinkCheck(content, new Politeness()).RunAsync(Tell, stop);
        var whole = result with { Findings = [.. result.Findings.Concat(found).OrderBy(finding => finding.Location)] };
        BuildCommand.Print(options, whole, format);
        if (timings)
        {
            TextReport.WriteTimings(Console.Error, whole);
        }

        return (int)result.Outcome;
    }

    private static void Tell(int answered, int all)
    {
        if (answered % Step == 0 || answered == all)
        {
            Console.Error.WriteLine($"Outside links: {answered} of {all} asked.");
        }
    }
}
