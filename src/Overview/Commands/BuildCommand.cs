using Overview.Reporting;
using Overview.Running;

namespace Overview.Commands;

/// <summary>Builds or checks the site, and prints what came of it.</summary>
internal static class BuildCommand
{
    /// <summary>Runs it; the result is the exit code.</summary>
    public static async Task<int> RunAsync(
        BuildOptions options, ReportFormat format, bool timings, CancellationToken stop)
    {
        if (FolderProblem(options) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return (int)RunOutcome.WrongUsage;
        }

        var result = await Progress.ShowAsync(progress => SiteBuilder.RunAsync(options, progress, stop));
        Print(options, result, format);
        if (timings)
        {
            TextReport.WriteTimings(Console.Error, result);
            SizeReport.Write(Console.Error, options.Output);
        }

        return (int)result.Outcome;
    }

    /// <summary>Prints what came of a run.</summary>
    public static void Print(BuildOptions options, RunResult result, ReportFormat format)
    {
        switch (format)
        {
            case ReportFormat.Text:
                TextReport.Write(Console.Out, options, result);
                return;
            case ReportFormat.Github:
                GithubReport.Write(Console.Out, options, result);
                return;
        }

        using var standardOutput = Console.OpenStandardOutput();
        if (format == ReportFormat.Json)
        {
            JsonReport.Write(standardOutput, options, result);
        }
        else
        {
            SarifReport.Write(standardOutput, options, result);
        }

        foreach (var line in result.Faults.Select(fault => fault.Message).Append(result.Problem).OfType<string>())
        {
            Console.Error.WriteLine(line);
        }
    }

    /// <summary>Why the folders cannot be used, in a sentence; null when they can.</summary>
    public static string? FolderProblem(BuildOptions options)
    {
        if (!Directory.Exists(options.Input))
        {
            return $"There is no folder '{options.Input}'. Run the program where 'input' is, or name it with --input.";
        }

        return Holds(options.Output, options.Input) || Holds(options.Input, options.Output)
            ? $"The input folder '{options.Input}' and the output folder '{options.Output}' must lie apart."
            : null;
    }

    private static bool Holds(string outer, string inner) =>
        WithSeparator(inner).StartsWith(WithSeparator(outer), StringComparison.Ordinal);

    /// <summary>The root of a disk ends in a separator already.</summary>
    private static string WithSeparator(string folder) =>
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
