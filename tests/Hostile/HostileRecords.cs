using Overview.Content.Findings;
using Overview.Content.Joining;

namespace Overview.Hostile;

/// <summary>
/// Records of which every field holds a hostile text, but for those fields in which it is an error. Number and vector of
/// a record are the same.
/// </summary>
internal sealed class HostileRecords
{
    private readonly Dictionary<(HostileKind Kind, string Field, int Number), string> _refused = [];
    private readonly IReadOnlyList<HostileKind> _kinds;

    private readonly Func<string, bool> _isSound;

    private HostileRecords(IReadOnlyList<HostileKind> kinds, Func<string, bool> isSound)
    {
        _kinds = kinds;
        _isSound = isSound;
    }

    /// <summary>The fields in which a text is an error, with the error's code.</summary>
    public IReadOnlyDictionary<(HostileKind Kind, string Field, int Number), string> Refused => _refused;

    /// <summary>The site with all other texts in it.</summary>
    public JoinedContent Joined { get; private set; } = null!;

    /// <summary>Records of all kinds, one for each vector; with the vector only in fields that hold words.</summary>
    public static HostileRecords OfWords() => Of(HostileKinds.Strict.Contains);

    /// <summary>Records of all kinds, one for each vector.</summary>
    public static HostileRecords OfAll() => Of(_ => false);

    /// <summary>The settings of a site with one vector.</summary>
    public static HostileRecords OfSettings(int number)
    {
        var records = new HostileRecords([HostileKinds.Settings], _ => false);
        records.Settle([number]);
        return records;
    }

    private static HostileRecords Of(Func<string, bool> isSound)
    {
        var records = new HostileRecords(HostileKinds.All, isSound);
        records.Settle([.. Enumerable.Range(0, Vector.All.Count)]);
        return records;
    }

    /// <summary>What is refused is left out, until nothing more is.</summary>
    private void Settle(IReadOnlyList<int> numbers)
    {
        while (true)
        {
            var records = _kinds.SelectMany(kind => numbers.Select(number => Write(kind, number))).ToList();
            Joined = HostileContent.Join(records);
            var errors = Joined.Findings.Where(one => one.Severity == Severity.Error).ToList();
            if (errors.Count == 0)
            {
                return;
            }

            var byPlace = records.ToDictionary(PlaceOf);
            var before = _refused.Count;
            foreach (var error in errors)
            {
                Refuse(byPlace, error);
            }

            Assert.True(_refused.Count > before, $"What is left is no hostile text: {errors[0]}");
        }
    }

    private HostileRecord Write(HostileKind kind, int number) => kind.Write(
        number,
        field => _isSound(field) || _refused.ContainsKey((kind, field, number)) ? null : Vector.All[number].Text);

    private void Refuse(Dictionary<(string Path, int Line), HostileRecord> byPlace, Finding error)
    {
        var place = error.Location;
        var record = byPlace.GetValueOrDefault((place.File, 0)) ?? byPlace[(place.File, place.Line)];
        var field = record.FieldAt(place, record.Kind.HasFiles || _kinds.Count == 1 ? 0 : place.Line - 1);

        // Two events of one day whose titles have no letters are told where the second begins, at its date.
        var isSound = _isSound(field) || _refused.ContainsKey((record.Kind, field, record.Number));
        _refused.TryAdd((record.Kind, isSound ? "title" : field, record.Number), error.Code);
    }

    /// <summary>A file with its path; an entry of a data file with its line.</summary>
    private (string Path, int Line) PlaceOf(HostileRecord record) => record.Kind.HasFiles || _kinds.Count == 1
        ? (record.Path, 0)
        : (record.Path, HostileContent.LinesOf(record.Path) + record.Number + 1);
}
