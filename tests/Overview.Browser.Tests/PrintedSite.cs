using System.Globalization;
using Overview.Commands;
using Overview.Tests;

namespace Overview.Browser.Tests;

/// <summary>The real site's PDF, made once by the command as people type it.</summary>
public sealed class PrintedSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("overview-printed-").FullName;

    /// <summary>The PDF.</summary>
    public string File => Path.Combine(_folder, "overview.pdf");

    /// <summary>The exit code of the command.</summary>
    public int Code { get; private set; }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Chromium.Find();
        var input = Path.Combine(RepositoryRoot.Path, "input");
        Code = await CommandLine.RunAsync(
            [
                "pdf", "--pdf", File, "--input", input, "--output", Path.Combine(_folder, "site"),
                "--today", ContentDay.Of(input).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ],
            CancellationToken.None);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
