using Overview.Content.Fields;

namespace Overview.Content.Parsing;

/// <summary>The fields of the vocabularies: themes, services, regions, statuses.</summary>
internal static class VocabularyFields
{
    public static Field<string> Id { get; } = new("id", new OwnIdType(), "Its id.", true);

    public static Field<string> Label { get; } = new("label", CommonFields.Text, "Its name.", true);

    public static Field<int> Order { get; } = new("order", CommonFields.Order, "Its place in lists, from 1.", true);

    public static Field<string> Description { get; } = new(
        "description", CommonFields.Text, "One sentence about it.", true);
}
