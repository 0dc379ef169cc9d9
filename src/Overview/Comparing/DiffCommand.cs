using System.CommandLine;
using Overview.Authoring;
using Overview.Commands;
using Overview.Running;

namespace Overview.Comparing;

/// <summary>The command <c>diff OLD NEW</c>: says what a change adds, changes and removes.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command("diff", "Says which pages, records and addresses a change adds, changes and removes.");
        var before = new Argument<string>("OLD") { Description = "The input folder as it was." };
        var after = new Argument<string>("NEW") { Description = "The input folder as it is." };
        var format = new Option<string>("--format")
        {
            Description = "How it is printed.",
            HelpName = $"{Text}|{Markdown}",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Markdown);
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        command.Options.Add(format);
        var arguments = new BuildArguments();
        arguments.AddTodayTo(command);
        command.SetAction(parsed => (int)Run(
            (parsed.GetValue(before)!, parsed.GetValue(after)!),
            arguments.Today(parsed),
            parsed.GetValue(format) == Markdown));
        return command;
    }

    private static RunOutcome Run((string Before, string After) folders, DateOnly today, bool isMarkdown)
    {
        if (new[] { folders.Before, folders.After }.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            return AuthoringCommand.Refuse($"There is no folder '{missing}'.");
        }

        var comparison = new ContentComparison(Read(folders.Before, today), Read(folders.After, today));
        new ComparisonReport(comparison, isMarkdown).Write(Console.Out);
        return RunOutcome.Good;
    }

    private static ContentSnapshot Read(string folder, DateOnly today) =>
        ContentSnapshot.Read(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), today);
}
