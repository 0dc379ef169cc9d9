namespace Overview.Content.Findings;

/// <summary>Rules about what belongs to a person and not on a public page: OV9xx.</summary>
public static class PersonalDataRules
{
    /// <summary>The number of somebody's mobile telephone.</summary>
    public static FindingRule MobileNumber { get; } = new(
        "OV901",
        Severity.Error,
        "'{0}' is the number of a mobile telephone.",
        "Write the number of an office or a team, or leave it out.",
        "A mobile telephone is carried by a person, who may change posts and cannot take a number back from the web.",
        "Ring 07700 900123.");

    /// <summary>The e-mail address of a person.</summary>
    public static FindingRule PersonalEmail { get; } = new(
        "OV902",
        Severity.Error,
        "'{0}' is the e-mail address of a person.",
        "Write the address of an office or a team, such as collaboration@example.org, or leave it out.",
        "Addresses of persons end with their post, draw unwanted mail, and are personal data.",
        "Write to jo.bloggs@example.org.");

    /// <summary>A person where a team belongs.</summary>
    public static FindingRule PersonAsContact { get; } = new(
        "OV903",
        Severity.Error,
        "'{0}' reads like the name of a person; a contact is a team.",
        "Write the team or office, such as 'Collaboration team'.",
        "A team can be reached when a person is away or has moved on; names of private persons are personal data.",
        "contact: { name: Jo Bloggs }");

    /// <summary>All rules of this group.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [MobileNumber, PersonalEmail, PersonAsContact];
}
