using System.Diagnostics.CodeAnalysis;

namespace Statiq.Common;

/// <summary>
/// Typed getters of <see cref="IMetadata"/>. They convert nothing and never throw: a value of another type counts as
/// missing.
/// </summary>
public static class MetadataExtensions
{
    /// <summary>Gets a value; the default of its type when it is missing.</summary>
    /// <typeparam name="T">The wanted type.</typeparam>
    public static T? Get<T>(this IMetadata metadata, string key) => metadata.Get<T?>(key, default);

    /// <summary>Gets a value; the given default when it is missing.</summary>
    /// <typeparam name="T">The wanted type. A stored null is a value of every type that can be null.</typeparam>
    public static T Get<T>(this IMetadata metadata, string key, T defaultValue) =>
        metadata.TryGetValue<T>(key, out var value) ? value : defaultValue;

    /// <summary>Gets a value if it is there.</summary>
    /// <typeparam name="T">The wanted type. A stored null is a value of every type that can be null.</typeparam>
    public static bool TryGetValue<T>(this IMetadata metadata, string key, [MaybeNullWhen(false)] out T value)
    {
        var isThere = metadata.TryGetValue(key, out var stored)
            && (stored is T || (stored is null && default(T) is null));
        value = isThere ? (T)stored! : default;
        return isThere;
    }
}
