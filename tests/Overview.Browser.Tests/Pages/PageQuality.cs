namespace Overview.Browser.Tests.Pages;

/// <summary>What every page must have.</summary>
public enum PageQuality
{
    /// <summary>Axe finds nothing.</summary>
    Accessible,

    /// <summary>Text in drawings, which axe does not look at, stands out too.</summary>
    Legible,

    /// <summary>Each control shows that the keyboard has come to it.</summary>
    Focus,

    /// <summary>The console stays empty.</summary>
    Quiet,

    /// <summary>Nothing is asked of another host.</summary>
    OwnHost,

    /// <summary>The host's content security policy refuses nothing.</summary>
    Policy,

    /// <summary>Nothing moves while the page loads.</summary>
    Steady,

    /// <summary>No view scrolls sideways.</summary>
    Narrow,

    /// <summary>Text of twice the size has room.</summary>
    LargeText,

    /// <summary>Text and focus stay when the reader's system sets all colours.</summary>
    ForcedColours,

    /// <summary>Nothing moves for a reader who asked for that.</summary>
    Still,

    /// <summary>Paper has no navigation, black text, and the addresses of links.</summary>
    Print,

    /// <summary>All is there without script.</summary>
    Scriptless,
}
