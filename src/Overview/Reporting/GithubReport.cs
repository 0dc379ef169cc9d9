using System.Globalization;
using Overview.Content.Findings;
using Overview.Running;

namespace Overview.Reporting;

/// <summary>Prints findings as commands that GitHub shows as annotations, on their lines.</summary>
internal static class GithubReport
{
    /// <summary>Writes one command for each finding, fault and problem, then the counts.</summary>
    public static void Write(TextWriter text, BuildOptions options, RunResult result)
    {
        foreach (var finding in result.Findings)
        {
            text.WriteLine(Command(options, finding));
        }

        foreach (var message in result.Faults.Select(fault => $"fault of the program: {fault.Message}")
            .Append(result.Problem).OfType<string>())
        {
            text.WriteLine($"::error::{Escape(message)}");
        }

        text.WriteLine(TextReport.Summary(result));
    }

    private static string Command(BuildOptions options, Finding finding)
    {
        var (file, line, column) = finding.Location;
        var weight = finding.Severity == Severity.Error ? "error" : "warning";
        var place = string.Create(CultureInfo.InvariantCulture, $"line={line},col={column}");
        var path = EscapeProperty(options.Display(file));
        return $"::{weight} file={path},{place},title={finding.Code}::{Escape($"{finding.Message} {finding.Fix}".TrimEnd())}";
    }

    /// <summary>An author's words must never begin a command of their own.</summary>
    private static string Escape(string words) => words
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string words) => Escape(words)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
