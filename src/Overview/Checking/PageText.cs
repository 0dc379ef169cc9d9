namespace Overview.Checking;

/// <summary>The words of a page's main part, without navigation and what it repeats from other pages.</summary>
/// <param name="Title">The page's heading.</param>
/// <param name="Summary">The sentence below it, else the description that the page gives of itself.</param>
/// <param name="Headings">The headings of its parts.</param>
/// <param name="Body">All other words.</param>
public sealed record PageText(string Title, string Summary, string Headings, string Body)
{
    /// <summary>A page without words.</summary>
    public static PageText Empty { get; } = new(string.Empty, string.Empty, string.Empty, string.Empty);
}
