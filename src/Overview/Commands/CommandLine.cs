using System.CommandLine;
using Overview.Authoring;
using Overview.Comparing;
using Overview.Editing;
using Overview.Freezing;
using Overview.Ledger;
using Overview.OutsideLinks;
using Overview.Reporting;
using Overview.Running;
using Overview.WorkList;

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
        root.Subcommands.Add(SetUpCheck(
            new Command("check", "Does everything that 'build' does, but writes nothing.")));
        root.Subcommands.Add(SetUpPreview(
            new Command("preview", "Builds the site, serves it to this machine, and builds again after each save.")));
        root.Subcommands.Add(SetUpPdf(
            new Command("pdf", "Builds the site, and prints the whole overview as a PDF with Chromium.")));
        root.Subcommands.Add(FreezeCommand.Make());
        root.Subcommands.Add(NewCommand.Make());
        root.Subcommands.Add(ProposeCommand.Make());
        root.Subcommands.Add(RenameCommand.Make());
        root.Subcommands.Add(FormatCommand.Make());
        root.Subcommands.Add(ReportCommand.Make());
        root.Subcommands.Add(DiffCommand.Make());
        root.Subcommands.Add(UrlsCommand.Make());
        root.Subcommands.Add(EditorCommand.Make());
        return root;
    }

    private static Command SetUpPreview(Command command)
    {
        var arguments = new BuildArguments();
        arguments.AddTo(command);
        var port = new Option<int>("--port")
        {
            Description = "The port at which the site is served; any that is free if left out.",
            HelpName = "N",
        };
        port.Validators.Add(BuildArguments.CheckPort);
        command.Options.Add(port);
        command.SetAction((parsed, stop) => new PreviewCommand(arguments.Format(parsed), arguments.Timings(parsed))
            .RunAsync(arguments.Read(parsed, writes: true), parsed.GetValue(port), stop));
        return command;
    }

    private static Command SetUpPdf(Command command)
    {
        var arguments = new BuildArguments();
        arguments.AddTo(command);
        var file = new Option<string>("--pdf")
        {
            Description = "The PDF to write.",
            HelpName = "FILE",
            DefaultValueFactory = _ => "artifacts/national-overview.pdf",
        };
        file.Validators.Add(BuildArguments.CheckFile);
        command.Options.Add(file);
        command.SetAction((parsed, stop) => PdfCommand.RunAsync(
            arguments.Read(parsed, writes: true),
            Path.GetFullPath(parsed.GetValue(file)!),
            arguments.Format(parsed),
            arguments.Timings(parsed),
            stop));
        return command;
    }

    private static Command SetUpCheck(Command command)
    {
        var arguments = new BuildArguments();
        arguments.AddTo(command);
        var external = new Option<bool>("--external") { Description = "Ask the web about links to other websites too; slow." };
        command.Options.Add(external);
        command.SetAction((parsed, stop) =>
        {
            Func<BuildOptions, ReportFormat, bool, CancellationToken, Task<int>> run =
                parsed.GetValue(external) ? ExternalCheckCommand.RunAsync : BuildCommand.RunAsync;
            return run(arguments.Read(parsed, writes: false), arguments.Format(parsed), arguments.Timings(parsed), stop);
        });
        return command;
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
