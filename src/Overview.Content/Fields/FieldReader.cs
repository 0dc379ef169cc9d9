using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>Reads the fields of one mapping; what is unknown, missing or doubled is reported at once.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _misspelt;
    private readonly List<YamlUnreadable> _unreadable;

    /// <summary>Holds a mapping against a shape.</summary>
    public FieldReader(YamlMapping mapping, RecordShape shape, ParseContext context)
    {
        Context = context;
        Location = mapping.Location;
        _unreadable = [.. mapping.Entries.Select(entry => entry.Value).OfType<YamlUnreadable>()];
        var unknown = new List<YamlEntry>();
        foreach (var entry in mapping.Entries)
        {
            Sort(entry, shape, unknown);
        }

        _misspelt = new UnknownFields(shape, context).Report(unknown, _entries.Keys);
        foreach (var field in shape.Fields)
        {
            if (field.IsRequired && !IsMeant(field))
            {
                context.Report(FieldRules.MissingKey.At(Location, shape.Name, field.Name, field.Summary));
            }
        }
    }

    /// <summary>Takes findings and mentions.</summary>
    public ParseContext Context { get; }

    /// <summary>Where the mapping begins.</summary>
    public Location Location { get; }

    /// <summary>False when a field cannot be read, which is reported: nothing whole can be made of the others.</summary>
    public bool IsReadable => _unreadable.Count == 0;

    /// <summary>True when the field is written, whatever its value.</summary>
    public bool Has(IField field) => _entries.ContainsKey(field.Name);

    /// <summary>True when the field is written, or most likely meant by a name that is misspelt.</summary>
    public bool IsMeant(IField field) =>
        Has(field) || _misspelt.Contains(field.Name) || _unreadable.Any(one => one.MayHold(field.Name));

    /// <summary>
    /// How many items a list has, those with a mistake among them; null where nobody can tell, which is reported.
    /// </summary>
    public int? CountOf(IField list) => NodeOf(list) switch
    {
        _ when !IsReadable => null,
        YamlSequence written when written.Items.OfType<YamlUnreadable>().Any() => null,
        YamlSequence written => written.Items.Count,
        null when !IsMeant(list) && !list.IsRequired => 0,
        _ => null,
    };

    /// <summary>Where the field's value stands; the mapping's start where it is not written.</summary>
    public Location LocationOf(IField field) =>
        _entries.TryGetValue(field.Name, out var entry) ? entry.Value.Location : Location;

    /// <summary>The value as written, or null.</summary>
    public YamlNode? NodeOf(IField field) => _entries.GetValueOrDefault(field.Name)?.Value;

    /// <summary>The value of a required field. When it is missing or wrong that is reported, and nothing is made.</summary>
    public T Require<T>(Field<T> field) => TryRead(field, out var value) ? value : default!;

    /// <summary>The value, or a fallback.</summary>
    public T Get<T>(Field<T> field, T fallback) => TryRead(field, out var value) ? value : fallback;

    /// <summary>The value, or null.</summary>
    public T? Find<T>(Field<T> field)
        where T : class => TryRead(field, out var value) ? value : null;

    /// <summary>The value, or null.</summary>
    public T? FindValue<T>(Field<T> field)
        where T : struct => TryRead(field, out var value) ? value : null;

    private void Sort(YamlEntry entry, RecordShape shape, List<YamlEntry> unknown)
    {
        var key = entry.Key;
        if (shape.Find(key.Text) is null)
        {
            unknown.Add(entry);
        }
        else if (!_entries.TryAdd(key.Text, entry) && entry.Value is not YamlUnreadable)
        {
            var first = _entries[key.Text].Key.Location.Line;
            Context.Report(FieldRules.DuplicateKey.At(key.Location, key.Text, first));
        }
    }

    private bool TryRead<T>(Field<T> field, out T value)
    {
        if (_entries.TryGetValue(field.Name, out var entry) && entry.Value is not YamlUnreadable)
        {
            return field.Type.TryRead(field.Name, entry.Value, Context, out value);
        }

        value = default!;
        return false;
    }
}
