using System.Globalization;
using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Tests.Corruptions;

namespace Overview.Content.Tests.Joining;

/// <summary>What was meant is found by its id, its name or another name, however it is misspelt.</summary>
public sealed class RecordNamesTests
{
    private const int Seed = 2026;
    private const int Count = 200;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private static readonly IReadOnlyList<IContentRecord> Records = RecordsOf(SoundContent.Once.Value.Joined.Catalogue!);

    private static readonly RecordNames Names = new(Records.Select(record => record.Key), Records);

    [Fact]
    public void The_right_one_comes_first_for_ninety_five_of_a_hundred_misspellings()
    {
        var random = new Random(Seed);
        var all = Records.SelectMany(NamesOf).ToList();
        var wrong = new List<string>();
        for (var i = 0; i < Count; i++)
        {
            var (key, name) = all[random.Next(all.Count)];
            var written = Misspell(name, random);
            var meant = Names.Meant(new RecordKey(key.Kind, written)) ?? "nothing";
            if (meant != $"Did you mean '{key.Id}'?" && meant != $"'{written}' is {key.Id}.")
            {
                wrong.Add($"{written} for {name} ({key.Id}): {meant}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Count - wrong.Count} of {Count}\n{string.Join('\n', wrong)}"));
        Assert.True(wrong.Count <= Count * 5 / 100, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData(RecordKind.Organisation, "KENT police", "'KENT police' is kent-police.")]
    [InlineData(RecordKind.Organisation, "Kent County Constabulary", "'Kent County Constabulary' is kent-police.")]
    [InlineData(RecordKind.Area, "Knet", "Did you mean 'kent'?")]
    [InlineData(RecordKind.Service, "ambulence", "Did you mean 'ambulance'?")]
    public void Tells_what_was_meant(RecordKind kind, string written, string told) =>
        Assert.Equal(told, Names.Meant(new RecordKey(kind, written)));

    [Fact]
    public void Keeps_silent_where_nothing_is_near() =>
        Assert.Null(Names.Meant(new RecordKey(RecordKind.Organisation, "the-salvation-army")));

    private static IReadOnlyList<IContentRecord> RecordsOf(Catalogue catalogue) =>
    [
        .. catalogue.Projects, .. catalogue.Organisations, .. catalogue.Areas, .. catalogue.Regions, .. catalogue.Themes,
        .. catalogue.Services, .. catalogue.Statuses, .. catalogue.Editions, .. catalogue.Terms,
    ];

    /// <summary>Names of four letters and more: of a shorter one too little is left when it is misspelt.</summary>
    private static IEnumerable<(RecordKey Key, string Name)> NamesOf(IContentRecord record)
    {
        IEnumerable<string> names = record switch
        {
            Organisation one => [one.Key.Id, one.Title, .. one.Aliases, .. one.FormerNames],
            Area one => [one.Key.Id, one.Title, .. one.Aliases],
            _ => [record.Key.Id, record.Name],
        };
        return names.Where(name => name.Length > 3).Distinct().Select(name => (record.Key, name));
    }

    /// <summary>One slip of the fingers; in longer names two.</summary>
    private static string Misspell(string name, Random random)
    {
        var written = name;
        for (var slips = name.Length > 9 ? random.Next(1, 3) : 1; slips > 0; slips--)
        {
            written = Slip(written, random);
        }

        return written == name ? Misspell(name, random) : written;
    }

    private static string Slip(string name, Random random)
    {
        var at = random.Next(name.Length - 1);
        var letter = Letters[random.Next(Letters.Length)];
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
            _ => name[..at] + letter + name[(at + 1)..],
        };
    }
}
