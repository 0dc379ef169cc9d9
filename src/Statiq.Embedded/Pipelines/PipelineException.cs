namespace Statiq.Common;

/// <summary>The pipelines do not fit together: one depends on itself or on one that does not exist.</summary>
/// <param name="message">Which pipelines, and what is wrong.</param>
internal sealed class PipelineException(string message) : Exception(message);
