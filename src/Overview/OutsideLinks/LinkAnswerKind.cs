namespace Overview.OutsideLinks;

/// <summary>Whether readers can open an address.</summary>
internal enum LinkAnswerKind
{
    /// <summary>It opens.</summary>
    Good,

    /// <summary>It opens under another address, for good.</summary>
    Moved,

    /// <summary>Nothing is there.</summary>
    Gone,

    /// <summary>Nobody could tell.</summary>
    NoAnswer,
}
