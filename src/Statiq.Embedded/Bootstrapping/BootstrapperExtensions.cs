using Microsoft.Extensions.DependencyInjection;
using Statiq.Common;

namespace Statiq.App;

/// <summary>The fluent members of a <see cref="Bootstrapper"/>; each returns the bootstrapper.</summary>
public static class BootstrapperExtensions
{
    /// <summary>Gives a setting a value, in place of an earlier one.</summary>
    /// <exception cref="ArgumentException">The value is text that the original would run as a script.</exception>
    public static Bootstrapper AddSetting(this Bootstrapper bootstrapper, string key, object value)
    {
        bootstrapper.Settings[key] = Metadata.RefuseScript(key, value);
        return bootstrapper;
    }

    /// <summary>Sets the folders of the run; called once in each run.</summary>
    public static Bootstrapper ConfigureFileSystem(this Bootstrapper bootstrapper, Action<IFileSystem> action)
    {
        bootstrapper.FileSystemConfigurators.Add(action);
        return bootstrapper;
    }

    /// <summary>Registers services that pipelines, modules and logging use; called once in each run.</summary>
    public static Bootstrapper ConfigureServices(this Bootstrapper bootstrapper, Action<IServiceCollection> action)
    {
        bootstrapper.ServiceConfigurators.Add(action);
        return bootstrapper;
    }

    /// <summary>
    /// Adds a pipeline whose constructor gets its arguments from the services. Its name is the name of its class;
    /// of two with the same name the first is kept.
    /// </summary>
    /// <typeparam name="TPipeline">The class of the pipeline.</typeparam>
    public static Bootstrapper AddPipeline<TPipeline>(this Bootstrapper bootstrapper)
        where TPipeline : class, IPipeline =>
        bootstrapper.ConfigureServices(services => services.AddSingleton<IPipeline, TPipeline>());
}
