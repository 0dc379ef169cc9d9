using Spectre.Console;

namespace Overview.Reporting;

/// <summary>Chooses how progress is shown: standard output stays free for the result.</summary>
internal static class Progress
{
    /// <summary>Does the work while its progress is shown on standard error.</summary>
    public static async Task<T> ShowAsync<T>(Func<IProgressReport, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(new PlainProgress(Console.Error));
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await terminal.Status().StartAsync("Reading ...", status => work(new TerminalProgress(status)));
    }
}
