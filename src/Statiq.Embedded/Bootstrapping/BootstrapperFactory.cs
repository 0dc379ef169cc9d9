namespace Statiq.App;

/// <summary>Makes bootstrappers; reached through <see cref="Bootstrapper.Factory"/>.</summary>
public sealed class BootstrapperFactory
{
    private const DefaultFeatures _absent = DefaultFeatures.CustomCommands | DefaultFeatures.Logging
        | DefaultFeatures.ConfigurationFiles | DefaultFeatures.EnvironmentVariables | DefaultFeatures.Pipelines
        | DefaultFeatures.Analyzers;

    internal BootstrapperFactory()
    {
    }

    /// <summary>
    /// Makes a bootstrapper with all default features but those given. Features that this engine does not have must
    /// be among them, so that no application counts on them unawares.
    /// </summary>
    /// <param name="args">The command line of the engine: empty, because this engine has none.</param>
    /// <param name="features">The features to leave out.</param>
    /// <exception cref="ArgumentException">An argument asks for something that this engine does not have.</exception>
    public Bootstrapper CreateDefaultWithout(string[] args, DefaultFeatures features)
    {
        if (args.Length > 0)
        {
            throw new ArgumentException("This engine has no command line: give it no arguments.", nameof(args));
        }

        if ((features & (_absent | DefaultFeatures.BuildCommands)) != _absent)
        {
            throw new ArgumentException(
                $"This engine runs only without {_absent}, and with BuildCommands.",
                nameof(features));
        }

        return new Bootstrapper();
    }
}
