using System.Collections;
using System.Globalization;
using System.Reflection;
using Overview.Content.Findings;
using Overview.Content.Parsing;

namespace Overview.Content.Tests.Corruptions;

/// <summary>Which fields of the records of a file are others than before.</summary>
internal static class Differences
{
    /// <summary>The names of the fields; the number of records counts as one.</summary>
    public static IReadOnlyList<string> Between(ParsedFile before, ParsedFile after) =>
        before.Records.Count != after.Records.Count
            ? ["the number of records"]
            : [.. before.Records.Zip(after.Records, (one, other) => Between(one.Record, other.Record)).SelectMany(all => all)];

    private static IEnumerable<string> Between(object? one, object? other) => one is null || other is null
        ? one == other ? [] : ["the record", "all of it"]
        : from property in one.GetType().GetProperties()
          where property.GetIndexParameters().Length == 0 && property.PropertyType != typeof(Location)
          where property.Name is not ("Key" or "Name" or "LastChanged")
          where Words(property.GetValue(one)) != Words(property.GetValue(other))
          select property.Name;

    /// <summary>A value with all that it holds; places in the file left out.</summary>
    private static string Words(object? value) => value switch
    {
        null => "-",
        string or Enum => value.ToString()!,
        Location => string.Empty,
        IFormattable number when value.GetType().IsPrimitive || value is decimal or DateOnly =>
            number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Words))}]",
        _ => string.Join(", ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => Words(property.GetValue(value)))),
    };
}
