using System.CommandLine;
using Overview.Commands;
using Overview.Content.Findings;
using Overview.Reporting;
using Overview.Running;

namespace Overview.Authoring;

/// <summary>What the commands share that read or change what authors write.</summary>
internal static class AuthoringCommand
{
    /// <summary>Gives a command the options for content, and its work.</summary>
    /// <param name="command">The command.</param>
    /// <param name="work">Does the work with the content of a folder; the result is how it ended.</param>
    public static Command SetUp(Command command, Func<ParseResult, string, ContentSnapshot, RunOutcome> work)
    {
        var arguments = new BuildArguments();
        arguments.AddContentTo(command);
        command.SetAction(parsed => (int)Run(parsed, arguments, work));
        return command;
    }

    /// <summary>Says what stands against a change.</summary>
    public static void Write(TextWriter text, string input, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            text.WriteLine(TextReport.Line(finding, path => Display(input, path)));
        }
    }

    /// <summary>A file of the input folder as people see it from the working folder.</summary>
    public static string Display(string input, string path) =>
        Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(input, path)).Replace('\\', '/');

    /// <summary>Says that a command line makes no sense.</summary>
    public static RunOutcome Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return RunOutcome.WrongUsage;
    }

    private static RunOutcome Run(
        ParseResult parsed, BuildArguments arguments, Func<ParseResult, string, ContentSnapshot, RunOutcome> work)
    {
        var input = arguments.Input(parsed);
        return Directory.Exists(input)
            ? work(parsed, input, ContentSnapshot.Read(input, arguments.Today(parsed)))
            : Refuse($"There is no folder '{input}'. Run the program where 'input' is, or name it with --input.");
    }
}
