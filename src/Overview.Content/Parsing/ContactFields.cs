using Overview.Content.Fields;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>The fields of a contact.</summary>
internal static class ContactFields
{
    private static readonly Field<string> Name = new("name", CommonFields.Text, "The team's name.", true);

    private static readonly Field<string> Email = new("email", PatternType.Email, "The team's e-mail address.");

    /// <summary>A contact in the front matter.</summary>
    public static GroupType<Contact> Type { get; } = new(
        new RecordShape("A contact", [Name, Email]),
        reader => new Contact(reader.Require(Name), reader.Find(Email)));
}
