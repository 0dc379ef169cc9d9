using System.CommandLine;
using Overview.Authoring;
using Overview.Content.Findings;
using Overview.Running;

namespace Overview.WorkList;

/// <summary>The command <c>report</c>: says what there is to do on the records.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make() => AuthoringCommand.SetUp(
        new Command("report", "Lists reviews due, drafts, thin records, oldest statuses, empty areas and undated sources."),
        (_, input, content) => Report(input, content));

    private static RunOutcome Report(string input, ContentSnapshot content)
    {
        var joined = content.Join();
        if (joined.Catalogue is not { } catalogue)
        {
            AuthoringCommand.Write(Console.Error, input, joined.Findings.Where(finding => finding.Severity == Severity.Error));
            return RunOutcome.Findings;
        }

        new WorkReport(catalogue, content.Today).Write(Console.Out);
        return RunOutcome.Good;
    }
}
