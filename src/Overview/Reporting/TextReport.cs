using System.Globalization;
using Overview.Content.Findings;
using Overview.Running;

namespace Overview.Reporting;

/// <summary>Prints the result of a run for people.</summary>
internal static class TextReport
{
    /// <summary>Writes findings in the order of the files, then counts, time, and what to do next.</summary>
    public static void Write(TextWriter text, BuildOptions options, RunResult result)
    {
        WriteProblems(text, options, result, result.Findings);
        text.WriteLine(NextStep(options, result));
    }

    /// <summary>Writes what stands in the way of the pages, then counts and time: for one run of many.</summary>
    public static void WriteBriefly(TextWriter text, BuildOptions options, RunResult result) =>
        WriteProblems(text, options, result, result.Findings.Where(one => one.Severity == Severity.Error));

    private static void WriteProblems(
        TextWriter text, BuildOptions options, RunResult result, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            text.WriteLine(Line(finding, options.Display));
        }

        foreach (var fault in result.Faults)
        {
            text.WriteLine($"fault of the program: {fault.Message}");
        }

        if (result.Problem is not null)
        {
            text.WriteLine($"error: {result.Problem}");
        }

        text.WriteLine(Summary(result));
    }

    /// <summary>Writes the time of each stage.</summary>
    public static void WriteTimings(TextWriter text, RunResult result)
    {
        foreach (var stage in result.Stages)
        {
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{stage.Name,-10}{stage.Duration.TotalMilliseconds,8:0} ms"));
        }
    }

    /// <summary>A finding in a line, as compilers print theirs.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="display">Names its file as people see it.</param>
    public static string Line(Finding finding, Func<string, string> display)
    {
        var place = finding.Location with { File = display(finding.Location.File) };
        var weight = finding.Severity == Severity.Error ? "error" : "warning";
        return $"{place}: {weight} {finding.Code}: {finding.Message} {finding.Fix}".TrimEnd();
    }

    /// <summary>Counts and time, in a line.</summary>
    public static string Summary(RunResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(result.Pages, "page")}, {Count(result.Projects, "project")}: {Count(result.ErrorCount, "error")}, "
        + $"{Count(result.WarningCount, "warning")} in {result.Duration.TotalSeconds:0.00} s.");

    private static string NextStep(BuildOptions options, RunResult result)
    {
        var folder = options.Display(options.Output);
        return result.Outcome switch
        {
            RunOutcome.Good when !options.Writes => $"{Extent(result.Checked)} Nothing was written: this was a check.",
            RunOutcome.Good when result.Written + result.Removed == 0 => $"Nothing was written: '{folder}' is up to date.",
            RunOutcome.Good => $"Wrote {Count(result.Written, "file")} to '{folder}', removed {result.Removed}. "
                + $"To read the site, serve '{folder}' with any web server.",
            RunOutcome.Fault => "Nothing was published. This is a fault of the program, not of your text: "
                + "please report the lines above to its maintainers.",
            RunOutcome.Cancelled => "Stopped. Nothing was published.",
            _ when result.Problem is not null => "Mend the problem above, then run again.",
            _ => $"Nothing was published: '{folder}' is as before. Mend the errors above, then run again.",
        };
    }

    private static string Extent(CheckedParts parts) => string.Create(
        CultureInfo.InvariantCulture,
        $"Checked {Count(parts.Files, "file")}, {Count(parts.References, "reference")} between them, "
        + $"{Count(parts.AuthorLinks, "link")} in their text and {Count(parts.PageLinks, "link")} of pages.");

    private static string Count(int number, string noun) => string.Create(
        CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? string.Empty : "s")}");
}
