using System.Globalization;
using Overview.Commands;
using Overview.Running;

// The same bytes and the same words on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    return await CommandLine.RunAsync(args, stop.Token);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return (int)RunOutcome.Cancelled;
}
catch (Exception fault)
{
    await Console.Error.WriteLineAsync(
        $"This is a fault of the program. Please report to its maintainers:\n{fault}");
    return (int)RunOutcome.Fault;
}
