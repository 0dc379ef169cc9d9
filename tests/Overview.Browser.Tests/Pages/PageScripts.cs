namespace Overview.Browser.Tests.Pages;

/// <summary>What the tests bring into a page to ask it questions.</summary>
/// <param name="Axe">The accessibility checker axe.</param>
/// <param name="Checks">Our own questions, which use it: <c>checks.js</c>.</param>
internal sealed record PageScripts(string Axe, string Checks)
{
    /// <summary>Reads both.</summary>
    public static async Task<PageScripts> LoadAsync() => new(
        await File.ReadAllTextAsync(await NodeTools.FindAsync("axe-core/axe.min.js")),
        await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Pages", "checks.js")));
}
