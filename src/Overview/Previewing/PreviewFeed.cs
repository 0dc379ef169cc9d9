using System.Text.Json;

namespace Overview.Previewing;

/// <summary>Holds the status of the preview, and wakes those who wait for another.</summary>
/// <param name="first">The status at the start.</param>
internal sealed class PreviewFeed(PreviewStatus first)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>The status now.</summary>
    public PreviewStatus Status { get; private set; } = first;

    /// <summary>Shows another status to all.</summary>
    public void Show(PreviewStatus status)
    {
        lock (_lock)
        {
            Status = status;
            _changed.SetResult();
            _changed = NewSignal();
        }
    }

    /// <summary>The status now as JSON, and a task that ends when there is another.</summary>
    public (string Json, Task Next) Read()
    {
        lock (_lock)
        {
            return (JsonSerializer.Serialize(Status, Options), _changed.Task);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
