using Spectre.Console;

namespace Overview.Reporting;

/// <summary>Progress as one moving line in a terminal, gone when the run ends.</summary>
/// <param name="status">The line.</param>
internal sealed class TerminalProgress(StatusContext status) : IProgressReport
{
    /// <inheritdoc/>
    public void Begin(string stage) => status.Status($"{Markup.Escape(stage)} ...");
}
