using System.Diagnostics;
using System.Text.Json;

namespace Overview.Previewing;

/// <summary>
/// The build of the theme's styles and scripts, kept alive beside the preview: it builds again what is saved, and says
/// in one line of JSON each time how that went.
/// </summary>
internal sealed class AssetBuild : IDisposable
{
    private readonly Process _process;
    private readonly Action<string?> _ended;
    private volatile string _complaint = string.Empty;
    private volatile bool _isWanted = true;

    private AssetBuild(Process process, Action<string?> ended)
    {
        _process = process;
        _ended = ended;
    }

    /// <summary>Starts it; null where the repository or Node.js is not there.</summary>
    /// <param name="theme">The folder of the theme, as a full path.</param>
    /// <param name="ended">Called after each build: null, or what is wrong with the styles or scripts.</param>
    public static AssetBuild? Start(string theme, Action<string?> ended)
    {
        if (!File.Exists(Path.Combine(theme, "build.mjs")))
        {
            return null;
        }

        var start = new ProcessStartInfo("node", ["build.mjs", "--watch"])
        {
            WorkingDirectory = theme,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            var build = new AssetBuild(Process.Start(start)!, ended);
            build.Listen();
            return build;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>It ends when its standard input does, also where this program is killed.</summary>
    public void Dispose()
    {
        _isWanted = false;
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(2)))
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void Listen()
    {
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) =>
            _complaint = string.IsNullOrWhiteSpace(line.Data) ? _complaint : line.Data;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Read(string? line)
    {
        if (line is null && _isWanted)
        {
            // Its output has come to an end, and so has it.
            const string Ended = "Styles and scripts are no longer built when you save: start the preview again.";
            _ended($"{Ended} {_complaint}".Trim());
        }

        if (line is null || !line.StartsWith('{'))
        {
            return;
        }

        using var json = JsonDocument.Parse(line);
        _ended(json.RootElement.TryGetProperty("error", out var error) ? error.GetString() : null);
    }
}
