using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Reporting;
using Overview.Running;

namespace Overview.Tests.Stories;

/// <summary>A small sound site on disk: change a file, build, and look at what came out.</summary>
internal sealed class SiteStory : IDisposable
{
    private readonly TestFolder _folder = new();

    public SiteStory(bool backwards = false)
    {
        foreach (var (path, text) in backwards ? SoundFiles.All.Reverse() : SoundFiles.All)
        {
            With(path, text);
        }
    }

    public static DateOnly Today { get; } = new(2026, 11, 23);

    public string Folder => _folder.Path;

    public string Input => _folder.At("input");

    public string Output => _folder.At("output");

    public string Staging => Path.Combine(Output, ".staging");

    public BuildOptions Options => new()
    {
        Input = Input,
        Output = Output,
        WorkingFolder = Folder,
        Build = new BuildSettings { Today = Today },
    };

    /// <summary>What stands in the output folder.</summary>
    public IReadOnlyList<string> Published => FolderContent.Of(Output);

    public SiteStory With(string path, string text)
    {
        _folder.Write(Path.Combine("input", path), text);
        return this;
    }

    public SiteStory Without(string path)
    {
        File.Delete(Path.Combine(Input, path));
        return this;
    }

    /// <summary>Replaces a part of the project's file.</summary>
    public SiteStory Change(string part, string by)
    {
        Assert.Contains(part, SoundFiles.Project);
        return With(SoundFiles.ProjectPath, SoundFiles.Project.Replace(part, by, StringComparison.Ordinal));
    }

    /// <summary>A mistake that stops the publishing.</summary>
    public SiteStory WithMistake() => Change("services: [police, fire]", "services: [police, fyre]");

    /// <summary>A theme whose styles and scripts a program builds while the site is previewed.</summary>
    public SiteStory WithAssetBuild(string script)
    {
        _folder.Write(Path.Combine("theme", "build.mjs"), script);
        return this;
    }

    public SiteStory WithOutput(string path, string text)
    {
        _folder.Write(Path.Combine("output", path), text);
        return this;
    }

    public Task<RunResult> BuildAsync() => RunAsync(Options);

    public Task<RunResult> BuildAsync(BuildSettings settings) => RunAsync(Options with { Build = settings });

    public Task<RunResult> CheckAsync() => RunAsync(Options with { Writes = false });

    public Task<RunResult> RunAsync(BuildOptions options, IProgressReport? progress = null) =>
        SiteBuilder.RunAsync(options, progress ?? WatchedProgress.Quiet, TestContext.Current.CancellationToken);

    /// <summary>Builds a site that must be without a fault.</summary>
    public async Task<SiteStory> BuiltAsync()
    {
        var result = await BuildAsync();
        Assert.Equal(string.Empty, Words(result));
        Assert.Equal(RunOutcome.Good, result.Outcome);
        return this;
    }

    /// <summary>The only finding of a check of the whole site.</summary>
    public async Task<Finding> OnlyFindingAsync() => Assert.Single((await CheckAsync()).Findings);

    public bool Has(string path) => Path.Exists(Path.Combine(Output, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>All that was found, as one text.</summary>
    public static string Words(RunResult result) => string.Join('\n', result.Findings.Select(one => one.ToString())
        .Concat(result.Faults.Select(fault => fault.Message)).Append(result.Problem).OfType<string>());

    public void Dispose() => _folder.Dispose();
}
