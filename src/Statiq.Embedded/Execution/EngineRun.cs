using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>All that the phases of one run share.</summary>
internal sealed record EngineRun(
    FileSystem FileSystem,
    IMetadata Settings,
    IServiceProvider Services,
    ILogger Logger,
    CancellationToken CancellationToken);
