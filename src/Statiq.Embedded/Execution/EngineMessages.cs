using Microsoft.Extensions.Logging;

namespace Statiq.Core;

/// <summary>Every message that the engine logs.</summary>
internal static partial class EngineMessages
{
    [LoggerMessage(LogLevel.Information, "-> {Phase}")]
    public static partial void PhaseStarted(this ILogger logger, PhaseNode phase);

    [LoggerMessage(LogLevel.Information, "<- {Phase}: {Documents} documents, {Milliseconds} ms")]
    public static partial void PhaseFinished(this ILogger logger, PhaseNode phase, int documents, long milliseconds);

    [LoggerMessage(LogLevel.Information, "-- {Phase} skipped")]
    public static partial void PhaseSkipped(this ILogger logger, PhaseNode phase);

    [LoggerMessage(LogLevel.Warning, "There are no pipelines to run.")]
    public static partial void NoPipelines(this ILogger logger);

    [LoggerMessage(LogLevel.Warning, "The temp folder {Path} could not be emptied: {Reason}")]
    public static partial void TempFolderKept(this ILogger logger, string path, string reason);

    [LoggerMessage("{Description}")]
    public static partial void ModuleFailed(
        this ILogger logger,
        LogLevel level,
        Exception exception,
        string description);

    [LoggerMessage(LogLevel.Critical, "{Reason}")]
    public static partial void RunFailed(this ILogger logger, Exception exception, string reason);
}
