namespace Statiq.Common;

/// <summary>The typed getter of <see cref="IMetadata"/>.</summary>
public static class MetadataExtensions
{
    /// <summary>
    /// Gets a value; the default of its type when it is missing or of another type. Converts nothing and never throws.
    /// </summary>
    /// <typeparam name="T">The wanted type: that of the value, or a base of it.</typeparam>
    public static T? Get<T>(this IMetadata metadata, string key) =>
        metadata.TryGetValue(key, out var value) && value is T wanted ? wanted : default;
}
