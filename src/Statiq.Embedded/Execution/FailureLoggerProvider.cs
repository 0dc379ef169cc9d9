using Microsoft.Extensions.Logging;

namespace Statiq.App;

/// <summary>Notes that something was logged as an error, because such a run has failed though it went on.</summary>
internal sealed class FailureLoggerProvider : ILoggerProvider, ILogger
{
    /// <summary>Something was logged at level Error or above.</summary>
    public bool Logged { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Error and < LogLevel.None;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Logged = true;
        }
    }

    public void Dispose()
    {
    }
}
