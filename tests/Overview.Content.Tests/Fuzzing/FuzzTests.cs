using Overview.Content.Parsing;
using Overview.Content.Tests.Corruptions;
using Overview.Fuzz;

namespace Overview.Content.Tests.Fuzzing;

/// <summary>A short run of the fuzzer, the files that it once found, and the worst that are known.</summary>
public sealed class FuzzTests
{
    private const string Fixtures = "Fuzzing/Found";

    public static TheoryData<string> Worst => [.. WorstFiles.All.Keys];

    [Fact]
    public void Finds_nothing_in_a_short_run()
    {
        var run = new FuzzRun(new FuzzInput(2026, [.. SoundContent.Once.Value.Texts])).For(TimeSpan.FromSeconds(3));

        TestContext.Current.TestOutputHelper?.WriteLine(run.Summary);
        Assert.DoesNotContain(run.Faults, one => !one.Fault.StartsWith("It took", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Worst))]
    public void Tells_what_is_wrong_with_the_worst(string name)
    {
        var (path, bytes) = WorstFiles.All[name];
        var file = new ContentParser(ContentStory.Today).Parse(path, bytes());

        Assert.NotEmpty(file.Findings);
        Assert.InRange(file.Findings.Count, 1, 101);
    }

    [Fact]
    public void Reads_again_what_was_once_found()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, Fixtures);
        foreach (var found in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(found);
            var path = name[(name.LastIndexOf('-') + 1)..].Replace('+', '/');
            Assert.Null(FuzzTarget.Run(new FuzzCase(path, File.ReadAllBytes(found), 0)).Fault);
        }
    }
}
