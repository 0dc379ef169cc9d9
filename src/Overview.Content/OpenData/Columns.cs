using Overview.Content.Fields;

namespace Overview.Content.OpenData;

/// <summary>The kinds of column that tables are made of.</summary>
internal static class Columns
{
    /// <summary>A column of words.</summary>
    public static DataColumn Text(string name, string meaning) => new(name, DataType.Text, meaning);

    /// <summary>A column of another type.</summary>
    public static DataColumn Of(DataType type, string name, string meaning) => new(name, type, meaning);

    /// <summary>A column that names a row of another table by its id.</summary>
    public static DataColumn IdOf(string table, string name, string meaning) =>
        new(name, DataType.Text, meaning) { RefersTo = table };

    /// <summary>A column of words from a fixed list.</summary>
    public static DataColumn Choice<TChoice>(string name, string meaning)
        where TChoice : struct, Enum =>
        new(name, DataType.Text, meaning) { Values = [.. Enum.GetNames<TChoice>().Select(KebabCase.Of)] };

    /// <summary>The same column where no cell is empty.</summary>
    public static DataColumn Required(this DataColumn column) => column with { IsRequired = true };

    /// <summary>The word of a choice as it stands in the files.</summary>
    public static string? Word<TChoice>(TChoice? choice)
        where TChoice : struct, Enum => choice is { } known ? KebabCase.Of(known.ToString()) : null;
}
