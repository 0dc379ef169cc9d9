namespace Statiq.App;

/// <summary>What <see cref="Bootstrapper.RunAsync"/> returns.</summary>
internal enum ExitCode
{
    /// <summary>Every phase finished and nothing was logged as an error.</summary>
    Normal = 0,

    /// <summary>A module threw an exception, or the pipelines do not fit together.</summary>
    UnhandledError = 1,

    /// <summary>Every phase finished, but something logged a message at level Error or above.</summary>
    LogLevelFailure = 5,

    /// <summary>The run was cancelled.</summary>
    OperationCanceled = 6,
}
