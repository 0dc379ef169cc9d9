namespace Overview.Running;

/// <summary>People who look at pages while a run makes them anew, and need not wait for its end.</summary>
public interface IPageAudience
{
    /// <summary>True when somebody looks at a page.</summary>
    /// <param name="href">The path of its address, with the base path of the site.</param>
    bool LooksAt(string href);

    /// <summary>
    /// Takes the pages at which somebody looks, when they are made and nothing stands against them so far: later checks
    /// may find something, and the run may still fail.
    /// </summary>
    /// <param name="pages">Root-relative URL to text.</param>
    void Show(IReadOnlyDictionary<string, string> pages);
}
