using System.Globalization;
using Overview.Content.Findings;
using Overview.Hostile;

namespace Overview.Content.Tests.Parsing;

/// <summary>Hostile texts in the fields of every kind of record, and in the names of files.</summary>
public sealed class HostileFieldTests
{
    private static readonly Lazy<HostileRecords> Records = new(HostileRecords.OfAll);

    private static readonly Lazy<IReadOnlyList<HostileRecords>> Settings = new(
        () => [.. Enumerable.Range(0, Vector.All.Count).AsParallel().AsOrdered().Select(HostileRecords.OfSettings)]);

    [Fact]
    public void Records_are_sound_without_them() => Assert.Empty(HostileContent.Join(
        HostileKinds.All.SelectMany(kind => Enumerable.Range(0, 9).Select(number => kind.Write(number, _ => null)))).Findings);

    [Fact]
    public void Are_refused_where_a_field_is_more_than_words()
    {
        var let = from kind in HostileKinds.All
                  from field in kind.Fields.Where(HostileKinds.Strict.Contains)
                  from number in Enumerable.Range(0, Vector.All.Count)
                  where !Records.Value.Refused.ContainsKey((kind, field, number))
                  select $"{kind} {field}: {Vector.All[number]}";

        Assert.Empty(let);
    }

    [Fact]
    public void Are_refused_in_the_settings_where_a_field_is_more_than_words()
    {
        var let = from settings in Settings.Value.Index()
                  from field in HostileKinds.Settings.Fields.Where(HostileKinds.Strict.Contains)
                  where !settings.Item.Refused.ContainsKey((HostileKinds.Settings, field, settings.Index))
                  select $"{field}: {Vector.All[settings.Index]}";

        Assert.Empty(let);
    }

    [Fact]
    public void Are_refused_or_left_as_words_in_all_others()
    {
        var refused = Records.Value.Refused.Concat(Settings.Value.SelectMany(one => one.Refused)).ToList();
        var fields = HostileKinds.All.Append(HostileKinds.Settings).Sum(kind => kind.Fields.Count);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Vector.All.Count} texts in {fields} fields of {HostileKinds.All.Count + 1} kinds of record: {refused.Count} "
            + $"times a finding ({string.Join(", ", refused.CountBy(one => one.Value).OrderByDescending(one => one.Value))}), "
            + $"{(fields * Vector.All.Count) - refused.Count} times words"));

        Assert.InRange(refused.Count, 1, (fields * Vector.All.Count) - 1);
        Assert.NotNull(Records.Value.Joined.Catalogue);
        Assert.All(Settings.Value, one => Assert.NotNull(one.Joined.Catalogue));
    }

    [Theory]
    [InlineData("projects/{0}.md")]
    [InlineData("guides/{0}.md")]
    [InlineData("organisations/{0}.md")]
    [InlineData("{0}.md")]
    [InlineData("{0}/a.md")]
    [InlineData("data/{0}.yml")]
    public void Are_refused_as_the_name_of_a_file(string place)
    {
        foreach (var vector in Vector.All)
        {
            var path = string.Format(CultureInfo.InvariantCulture, place, vector.Text);
            var findings = HostileContent.Parse(path, HostileContent.Read("projects/shared-station.md")).Findings;

            Assert.Contains(findings, one => one.Severity == Severity.Error && one.Location.File == path);
        }
    }
}
