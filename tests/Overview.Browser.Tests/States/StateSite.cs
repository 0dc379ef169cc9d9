using Overview.Content.Building;

namespace Overview.Browser.Tests.States;

/// <summary>The real content with the projects of this folder, which go to extremes, as a preview of a late day on
/// which every review is overdue.</summary>
public sealed class StateSite : ServedSite
{
    private readonly string _input = Path.Combine(Path.GetTempPath(), $"overview-states-{Guid.NewGuid():N}");

    /// <inheritdoc/>
    protected override string Input => _input;

    /// <inheritdoc/>
    protected override BuildSettings Settings => new() { Today = new DateOnly(2028, 2, 1), Drafts = true };

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        Copy(base.Input, _input);
        AddFormerAddress("projects/hull-first-falls-response.md", "/projects/hull-falls/");
        AddFormerAddress("organisations/kent-police.md", "/organisations/kent-constabulary/");
        Copy(Path.Combine(AppContext.BaseDirectory, "States", "projects"), Path.Combine(_input, "projects"));
        await base.InitializeAsync();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_input, recursive: true);
    }

    private void AddFormerAddress(string path, string url)
    {
        var file = Path.Combine(_input, path);
        File.WriteAllText(file, $"---\nredirect-from: [{url}]{File.ReadAllText(file)[3..]}");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
