namespace Overview.Hosting;

/// <summary>Headers that the host adds to the answers for some addresses.</summary>
/// <param name="Pattern">One address, or all that begin alike and end in <c>*</c>.</param>
/// <param name="Headers">The headers.</param>
internal sealed record HeaderRule(string Pattern, IReadOnlyList<Header> Headers)
{
    /// <summary>True when the rule holds for an address.</summary>
    /// <param name="path">The path of the address as asked for.</param>
    public bool Fits(string path) => Pattern.EndsWith('*')
        ? path.StartsWith(Pattern[..^1], StringComparison.Ordinal)
        : path == Pattern;
}
