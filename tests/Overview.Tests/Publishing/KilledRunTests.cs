using Overview.Tests.Stories;

namespace Overview.Tests.Publishing;

/// <summary>What a run leaves that was killed between two of its renames, and what the next makes of it.</summary>
public sealed class KilledRunTests
{
    private const int Moments = 8;

    [Fact]
    public async Task After_any_rename_leaves_whole_files_and_the_next_run_mends_the_folder()
    {
        using var story = await new SiteStory().BuiltAsync();
        using var before = new TestFolder();
        Copy(story.Output, before.Path);
        await story.Change("title: Shared station", "title: Joint station").BuiltAsync();
        using var after = new TestFolder();
        Copy(story.Output, after.Path);
        var wanted = story.Published;
        var changed = ChangedFiles(before.Path, after.Path);
        Assert.True(changed.Count > Moments);

        foreach (var moved in Enumerable.Range(0, Moments + 1).Select(moment => changed.Count * moment / Moments))
        {
            Directory.Delete(story.Output, recursive: true);
            Copy(before.Path, story.Output);
            changed.Take(moved).ToList().ForEach(file => CopyFile(after.Path, story.Output, file));
            story.WithOutput(".staging/1", "<html>");

            await story.BuiltAsync();

            Assert.Equal(wanted, story.Published);
        }
    }

    private static List<string> ChangedFiles(string before, string after) =>
    [
        .. Directory.EnumerateFiles(after, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(after, file))
            .Where(file => !File.Exists(Path.Combine(before, file))
                || !File.ReadAllBytes(Path.Combine(before, file)).SequenceEqual(File.ReadAllBytes(Path.Combine(after, file))))
            .Order(StringComparer.Ordinal),
    ];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            CopyFile(from, to, Path.GetRelativePath(from, file));
        }
    }

    private static void CopyFile(string from, string to, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, file))!);
        File.Copy(Path.Combine(from, file), Path.Combine(to, file), overwrite: true);
    }
}
