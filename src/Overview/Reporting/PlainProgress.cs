namespace Overview.Reporting;

/// <summary>Progress as plain lines, for logs.</summary>
/// <param name="text">Where the lines go.</param>
internal sealed class PlainProgress(TextWriter text) : IProgressReport
{
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public void Begin(string stage)
    {
        lock (_lock)
        {
            text.WriteLine($"{stage} ...");
        }
    }
}
