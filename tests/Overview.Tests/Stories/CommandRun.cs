using Overview.Commands;

namespace Overview.Tests.Stories;

/// <summary>What a command line did and said inside this process: one at a time, for there is one console.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">What was printed.</param>
/// <param name="Error">What was printed on standard error.</param>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    private static readonly SemaphoreSlim Console = new(1);

    public static Task<CommandRun> OfAsync(params string[] args) => RunAsync(
        args, TestContext.Current.CancellationToken);

    /// <summary>The same, by somebody who stops it at once.</summary>
    public static Task<CommandRun> OfStoppedAsync(params string[] args) => RunAsync(args, new CancellationToken(true));

    /// <summary>A command line for the folders of a story, on its day.</summary>
    public static Task<CommandRun> OfAsync(SiteStory story, params string[] args) =>
        OfAsync([.. args, "--input", story.Input, "--output", story.Output, "--today", "2026-11-23"]);

    /// <summary>A part of a command, under the same one console.</summary>
    public static Task<CommandRun> OfAsync(Func<int> work) => RunAsync(() => Task.FromResult(work()));

    private static Task<CommandRun> RunAsync(string[] args, CancellationToken stop) =>
        RunAsync(() => CommandLine.RunAsync(args, stop));

    private static async Task<CommandRun> RunAsync(Func<Task<int>> work)
    {
        await Console.WaitAsync(TestContext.Current.CancellationToken);
        var (usualOut, usualError) = (System.Console.Out, System.Console.Error);
        using var output = new StringWriter();
        using var error = new StringWriter();
        try
        {
            System.Console.SetOut(output);
            System.Console.SetError(error);
            var code = await work();
            return new CommandRun(code, output.ToString(), error.ToString());
        }
        finally
        {
            System.Console.SetOut(usualOut);
            System.Console.SetError(usualError);
            Console.Release();
        }
    }
}
