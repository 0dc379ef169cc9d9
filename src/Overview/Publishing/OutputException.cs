namespace Overview.Publishing;

/// <summary>The output folder cannot be used: full, read-only, locked, or somebody else's.</summary>
public sealed class OutputException : Exception
{
    /// <summary>Says in a sentence what is wrong and what to do.</summary>
    public OutputException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
