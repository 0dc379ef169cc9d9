using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.PersonalData;
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
        reader => new Contact(ReadName(reader, Name), reader.Find(Email)));

    /// <summary>The name of a contact, which cannot be that of a person.</summary>
    public static string ReadName(FieldReader reader, Field<string> field)
    {
        var name = reader.Require(field);
        if (name is not null && PersonName.IsMeant(name))
        {
            reader.Context.Report(PersonalDataRules.PersonAsContact.At(reader.LocationOf(field), Quotation.Of(name)));
        }

        return name!;
    }
}
