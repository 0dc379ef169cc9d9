using Overview.Content.Fields;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>The fields of a source.</summary>
internal static class SourceFields
{
    private static readonly Field<string> Title = new("title", new TextType(), "The document's title.", true);

    private static readonly Field<string> Publisher = new("publisher", new TextType(), "Who published it.", true);

    private static readonly Field<string> Url = new("url", new WebAddressType(), "Where to read it.");

    private static readonly Field<int> Year = new(
        "year", CommonFields.PastYear, "The year of publication.");

    private static readonly Field<string> ArchivedUrl = new(
        "archived-url", new WebAddressType(), "A lasting copy in a web archive.");

    /// <summary>A source in the front matter.</summary>
    public static GroupType<Source> Type { get; } = new(
        new RecordShape("A source", [Title, Publisher, Url, Year, ArchivedUrl]),
        reader => new Source(
            reader.Require(Title),
            reader.Require(Publisher),
            reader.Find(Url),
            reader.FindValue(Year),
            reader.Find(ArchivedUrl)));
}
