using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Statiq.Common;

/// <summary>Named values over settings: a key is looked up among the former first.</summary>
internal class Metadata(Dictionary<string, object> own, IMetadata? settings = null) : IMetadata
{
    public int Count => Keys.Count();

    public IEnumerable<string> Keys => this.Select(item => item.Key);

    public IEnumerable<object> Values => this.Select(item => item.Value);

    /// <summary>The values that are not settings; keys compare without regard to case.</summary>
    protected Dictionary<string, object> Own => own;

    public object this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"There is no value '{key}'.");

    /// <summary>Gives the value back, unless it is text that the original would run as a script.</summary>
    /// <exception cref="ArgumentException">It is such text.</exception>
    public static object RefuseScript(string key, object value) =>
        value is string text && text.AsSpan().TrimStart() is ['=' or '-', '>', ..]
            ? throw new ArgumentException($"The text of '{key}' begins like a script: '{text}'.", nameof(value))
            : value;

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) =>
        own.TryGetValue(key, out value) || (settings is not null && settings.TryGetValue(key, out value));

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() =>
        own.Concat(settings?.Where(setting => !own.ContainsKey(setting.Key)) ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
