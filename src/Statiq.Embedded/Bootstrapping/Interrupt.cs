using System.Runtime.InteropServices;

namespace Statiq.App;

/// <summary>
/// Turns Ctrl+C into a cancelled run while one is under way. Does not listen when standard input is redirected, as
/// the original does not.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration? _registration;

    public Interrupt()
    {
        if (!Console.IsInputRedirected)
        {
            _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        }
    }

    /// <summary>Cancelled by Ctrl+C.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration?.Dispose();
        _source.Dispose();
    }

    private void Cancel(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _source.Cancel();
    }
}
