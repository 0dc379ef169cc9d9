namespace Overview.Serving;

/// <summary>A port cannot be listened at: it is in use, or needs more rights.</summary>
/// <param name="refused">What the system says.</param>
internal sealed class PortUnavailableException(Exception refused)
    : Exception($"{refused.Message.TrimEnd('.')}.", refused);
