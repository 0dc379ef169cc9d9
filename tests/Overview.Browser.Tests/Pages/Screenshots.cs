namespace Overview.Browser.Tests.Pages;

/// <summary>Pictures of all page types for people to look at, taken when a variable asks for them.</summary>
internal static class Screenshots
{
    private const string Variable = "OVERVIEW_SCREENSHOTS";

    /// <summary>Where they go: <c>artifacts/screenshots</c> when the variable is 1; null when it is not set.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable(Variable) == "1"
        ? Directory.CreateDirectory(Path.Combine(RepositoryRoot.Path, "artifacts", "screenshots")).FullName
        : null;
}
