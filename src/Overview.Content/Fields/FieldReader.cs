using Overview.Content.Findings;
using Overview.Content.Parsing;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>Reads the fields of one mapping; what is unknown, missing or doubled is reported at once.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Holds a mapping against a shape.</summary>
    public FieldReader(YamlMapping mapping, RecordShape shape, ParseContext context)
    {
        Context = context;
        Location = mapping.Location;
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key;
            if (shape.Find(key.Text) is null)
            {
                ReportUnknown(key, shape, misspelt);
            }
            else if (!_entries.TryAdd(key.Text, entry))
            {
                var first = _entries[key.Text].Key.Location.Line;
                context.Report(FieldRules.DuplicateKey.At(key.Location, key.Text, first));
            }
        }

        foreach (var field in shape.Fields)
        {
            if (field.IsRequired && !_entries.ContainsKey(field.Name) && !misspelt.Contains(field.Name))
            {
                context.Report(FieldRules.MissingKey.At(Location, shape.Name, field.Name, field.Summary));
            }
        }
    }

    /// <summary>Takes findings and mentions.</summary>
    public ParseContext Context { get; }

    /// <summary>Where the mapping begins.</summary>
    public Location Location { get; }

    /// <summary>True when the field is written, whatever its value.</summary>
    public bool Has(IField field) => _entries.ContainsKey(field.Name);

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

    private bool TryRead<T>(Field<T> field, out T value)
    {
        if (_entries.TryGetValue(field.Name, out var entry))
        {
            return field.Type.TryRead(field.Name, entry.Value, Context, out value);
        }

        value = default!;
        return false;
    }

    private void ReportUnknown(YamlScalar key, RecordShape shape, HashSet<string> misspelt)
    {
        var names = shape.Fields.Select(field => field.Name).ToList();
        if (Suggestion.Nearest(key.Text, names) is { } meant)
        {
            misspelt.Add(meant);
            Context.Report(FieldRules.UnknownKey.WithFix(
                key.Location, $"Did you mean '{meant}'?", shape.Name, key.Text));
            return;
        }

        Context.Report(FieldRules.UnknownKey.At(key.Location, shape.Name, key.Text, string.Join(", ", names)));
    }
}
