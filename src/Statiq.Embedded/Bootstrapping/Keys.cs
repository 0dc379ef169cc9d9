namespace Statiq.Common;

/// <summary>Names of settings that the engine itself reads. Each constant's value equals its name.</summary>
public static class Keys
{
    /// <summary>A <see cref="Common.CleanMode"/>; must be <see cref="CleanMode.None"/> here.</summary>
    public const string CleanMode = nameof(CleanMode);

    /// <summary>Whether results are kept from one run to the next; must be <c>false</c> here.</summary>
    public const string UseCache = nameof(UseCache);
}
