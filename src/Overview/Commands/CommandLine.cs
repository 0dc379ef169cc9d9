using System.CommandLine;
using Overview.Running;

namespace Overview.Commands;

/// <summary>The program's commands.</summary>
public static class CommandLine
{
    private const string Description =
        "Overview builds the site of the National Overview of emergency services collaboration.\n"
        + "Exit codes: 0 good, 1 something to mend in the content or the output folder, 2 wrong usage, "
        + "3 a fault of the program.";

    /// <summary>Runs one command; the result is the exit code.</summary>
    /// <param name="args">The command line as typed.</param>
    /// <param name="stop">Set when the person who started the program stops it.</param>
    public static async Task<int> RunAsync(string[] args, CancellationToken stop)
    {
        var root = MakeRoot();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Run with --help to see the commands and options.");
            return (int)RunOutcome.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, stop);
    }

    private static RootCommand MakeRoot()
    {
        var root = new RootCommand(Description);
        SetUp(root, writes: true);
        root.Subcommands.Add(SetUp(
            new Command("build", "Reads, checks, renders, and writes the output folder (the default)."), writes: true));
        root.Subcommands.Add(SetUp(
            new Command("check", "Does everything that 'build' does, but writes nothing."), writes: false));
        return root;
    }

    private static Command SetUp(Command command, bool writes)
    {
        var arguments = new BuildArguments();
        arguments.AddTo(command);
        command.SetAction((parsed, stop) => BuildCommand.RunAsync(
            arguments.Read(parsed, writes), arguments.Format(parsed), arguments.Timings(parsed), stop));
        return command;
    }
}
