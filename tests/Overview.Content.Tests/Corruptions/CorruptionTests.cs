using System.Globalization;
using CsCheck;
using Overview.Content.Sources;

namespace Overview.Content.Tests.Corruptions;

/// <summary>
/// Whatever line of whatever file goes wrong, in whatever way: it is told on that very line, or the page is still right.
/// </summary>
public sealed class CorruptionTests
{
    private const string CasesVariable = "OVERVIEW_CORRUPTIONS";
    private const string SeedVariable = "OVERVIEW_CORRUPTIONS_SEED";

    private static readonly SoundContent Content = SoundContent.Once.Value;

    private static readonly Gen<CorruptedLine> Lines =
        from path in Of(Content.Paths)
        from line in Gen.Int[1, Content.Texts[path].Count(sign => sign == '\n')]
        from way in Of(Corruption.All)
        from place in Gen.Double[0, 1]
        select new CorruptedLine(path, line, way, place);

    private static Gen<T> Of<T>(IReadOnlyList<T> all) => Gen.Int[0, all.Count - 1].Select(index => all[index]);

    private static int Cases => Number(CasesVariable, 600);

    private static uint Seed => (uint)Number(SeedVariable, 2026);

    private static int Number(string variable, int usual) =>
        int.Parse(Environment.GetEnvironmentVariable(variable) ?? $"{usual}", CultureInfo.InvariantCulture);

    [Fact]
    public void There_are_twelve_ways_at_least() =>
        Assert.InRange(Corruption.All.Select(way => way.Name).Distinct().Count(), 12, int.MaxValue);

    [Fact]
    public void Is_told_on_its_line_or_leaves_the_page_right()
    {
        var random = new PCG(1, Seed);
        var lines = Enumerable.Range(0, Cases).Select(_ => Lines.Generate(random, null, out var _)).ToList();
        var tally = lines.AsParallel().Select(line => line.Judge(Content)).CountBy(verdict => verdict).ToDictionary();

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Cases} lines, seed {Seed}: {Count(Verdict.Told)} told on the line, {Count(Verdict.Absent)} where something "
            + $"is missing, {Count(Verdict.Right)} left right, {Count(Verdict.Untouched)} cannot go wrong so."));
        var wrong = tally.Keys.Where(verdict => verdict.IsWrong).Select(verdict => verdict.Report).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Cases}:\n{string.Join('\n', wrong.Take(500))}");

        int Count(Verdict verdict) => tally.GetValueOrDefault(verdict);
    }

    [Fact]
    public void Any_text_is_read_and_every_place_lies_inside_the_file()
    {
        var texts = Gen.Select(Of(Content.Paths), Gen.String, Gen.Int[0, 5000], Gen.Int[0, 200]);
        texts.Sample(
            (path, noise, from, length) =>
            {
                var sound = Content.Texts[path];
                var start = Math.Min(from, sound.Length);
                var text = sound[..start] + noise + sound[Math.Min(start + length, sound.Length)..];
                var bytes = System.Text.Encoding.UTF8.GetBytes(text);
                var source = new SourceText(path, System.Text.Encoding.UTF8.GetString(bytes));
                Assert.All(Content.Parse(path, bytes).Findings, finding =>
                {
                    var place = finding.Location;
                    Assert.Equal(place, source.At(source.StartOfLine(place.Line) + place.Column - 1));
                });
            },
            iter: Cases * 2);
    }
}
