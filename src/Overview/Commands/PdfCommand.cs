using System.Diagnostics;
using System.Globalization;
using Overview.Printing;
using Overview.Reporting;
using Overview.Running;

namespace Overview.Commands;

/// <summary>Builds the site, then prints the whole overview as a PDF.</summary>
internal static class PdfCommand
{
    /// <summary>Runs it; the result is the exit code.</summary>
    /// <param name="options">What is built.</param>
    /// <param name="file">Where the PDF goes, as a full path.</param>
    /// <param name="format">How the result of the build is printed.</param>
    /// <param name="timings">True when the times of the stages are printed too.</param>
    /// <param name="stop">Set when the person who started the program stops it.</param>
    public static async Task<int> RunAsync(
        BuildOptions options, string file, ReportFormat format, bool timings, CancellationToken stop)
    {
        try
        {
            var chromium = ChromiumProgram.Find();
            var code = await BuildCommand.RunAsync(options, format, timings, stop);
            if (code != (int)RunOutcome.Good)
            {
                return code;
            }

            var clock = Stopwatch.StartNew();
            var printed = await DocumentPrinter.PrintAsync(chromium, options.Output, file, stop);
            var shown = Path.GetRelativePath(options.WorkingFolder, file).Replace('\\', '/');
            var words = string.Create(
                CultureInfo.InvariantCulture,
                $"Wrote '{shown}': {printed.Pages} pages, {printed.Passes} passes, {clock.Elapsed.TotalSeconds:0.0} s.");
            await (format == ReportFormat.Text ? Console.Out : Console.Error).WriteLineAsync(words);
            return code;
        }
        catch (PrintException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return (int)RunOutcome.Findings;
        }
    }
}
