using Microsoft.Extensions.Logging;

namespace Statiq.Embedded.Tests.Stories;

/// <summary>One logged message.</summary>
internal sealed record LogEntry(LogLevel Level, string Category, string Message, Exception? Exception);
