using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;

namespace Statiq.Embedded.Tests.Stories;

/// <summary>A folder on disk with input files, and runs over it.</summary>
internal sealed class TestSite : IDisposable
{
    public const DefaultFeatures LeftOut = DefaultFeatures.CustomCommands | DefaultFeatures.Logging
        | DefaultFeatures.ConfigurationFiles | DefaultFeatures.EnvironmentVariables | DefaultFeatures.Pipelines
        | DefaultFeatures.Analyzers;

    public TestLog Log { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("statiq-embedded-").FullName;

    public TestSite Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>A bootstrapper with the folders and the log of this site.</summary>
    public Bootstrapper Bootstrap() => Bootstrapper.Factory
        .CreateDefaultWithout([], LeftOut)
        .AddSetting(Keys.CleanMode, CleanMode.None)
        .AddSetting(Keys.UseCache, false)
        .ConfigureFileSystem(fileSystem => fileSystem.RootPath = new(Folder))
        .ConfigureServices(services => services.AddSingleton<ILoggerProvider>(Log));

    /// <summary>Runs pipelines and gives the exit code.</summary>
    public async Task<ExitCode> RunAsync(params IPipeline[] pipelines) => (ExitCode)await Bootstrap()
        .ConfigureServices(services => Array.ForEach(pipelines, pipeline => services.AddSingleton(pipeline)))
        .RunAsync();

    /// <summary>Runs one module in a phase and gives its outputs; a fault of the run is a fault of the test.</summary>
    public async Task<IReadOnlyList<IDocument>> ResultsAsync(params IModule[] modules)
    {
        IReadOnlyList<IDocument> results = [];
        var pipeline = new A { Output = new Does(context => { results = context.Inputs; }) };
        Array.ForEach(modules, pipeline.ProcessModules.Add);
        var code = await RunAsync(pipeline);
        Assert.True(code == ExitCode.Normal, string.Join('\n', Log.Entries));
        return results;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
