namespace Statiq.App;

/// <summary>
/// What a bootstrapper brings along by itself, so that an application can leave parts out. The names are the
/// original's; this engine has only <see cref="BuildCommands"/>, and parts that would change a run must be left out.
/// </summary>
[Flags]
public enum DefaultFeatures
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Configurators found in the entry assembly.</summary>
    BootstrapperConfigurators = 1 << 0,

    /// <summary>A console logger. This engine has none: register an own logger provider.</summary>
    Logging = 1 << 1,

    /// <summary>Default values of settings.</summary>
    Settings = 1 << 2,

    /// <summary>Settings from environment variables. This engine reads none.</summary>
    EnvironmentVariables = 1 << 3,

    /// <summary>Settings from configuration files. This engine reads none.</summary>
    ConfigurationFiles = 1 << 4,

    /// <summary>The command that runs the pipelines; without it nothing would run.</summary>
    BuildCommands = 1 << 5,

    /// <summary>Commands found in the entry assembly. This engine looks for none.</summary>
    CustomCommands = 1 << 6,

    /// <summary>Shortcodes.</summary>
    Shortcodes = 1 << 7,

    /// <summary>Namespaces for scripts.</summary>
    Namespaces = 1 << 8,

    /// <summary>Pipelines found in the entry assembly. This engine looks for none.</summary>
    Pipelines = 1 << 9,

    /// <summary>Commands that try out file patterns.</summary>
    GlobCommands = 1 << 10,

    /// <summary>Analysers. This engine has none.</summary>
    Analyzers = 1 << 11,

    /// <summary>Everything.</summary>
    All = (1 << 12) - 1,
}
