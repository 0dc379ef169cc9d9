namespace Statiq.Common;

/// <summary>
/// What happens to the output folder around a run. This engine never touches that folder, so an application says
/// <see cref="None"/>.
/// </summary>
public enum CleanMode
{
    /// <summary>Before a run, delete the files the previous run wrote. Refused by this engine.</summary>
    Self,

    /// <summary>Leave the output folder alone.</summary>
    None,

    /// <summary>Before a run, empty the output folder. Refused by this engine.</summary>
    Full,

    /// <summary>After a run, delete the files it no longer wrote. Refused by this engine.</summary>
    Unwritten,
}
