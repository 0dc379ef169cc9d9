using Overview.Content.Records;

namespace Overview.Theme.Words;

/// <summary>The words for values that records take from a fixed list.</summary>
public static class RecordWords
{
    /// <summary>What stands where a record says nothing.</summary>
    public const string NotStated = "Not stated";

    /// <summary>What stands where nobody knows.</summary>
    public const string NotKnown = "Not known";

    /// <summary>The name of the fact that gives the year in which a project began.</summary>
    public static string StartLabel(Project project) => project.Status == Status.Planned ? "Planned start" : "Started";

    /// <summary>How sure the office is of a record.</summary>
    public static string Of(Confidence? confidence) => confidence switch
    {
        Confidence.High => "High",
        Confidence.Medium => "Medium",
        _ => NotStated,
    };

    /// <summary>What a level of confidence means, in a phrase; null where no level is stated.</summary>
    public static string? Meaning(Confidence? confidence) => confidence switch
    {
        Confidence.High => "the main facts rest on named sources",
        Confidence.Medium => "some points rest on one source, or on a reading of it",
        _ => null,
    };

    /// <summary>What kind of evaluation stands behind a project's results.</summary>
    public static string Of(Evidence? evidence) => evidence switch
    {
        Evidence.SelfReported => "Reported by the partners themselves",
        Evidence.EvaluatedLocally => "Evaluated locally",
        Evidence.IndependentlyEvaluated => "Evaluated independently",
        Evidence.Inspected => "Inspected",
        _ => NotStated,
    };

    /// <summary>One organisation of a type.</summary>
    public static string One(OrganisationType type) => type switch
    {
        OrganisationType.PoliceForce => "Police force",
        OrganisationType.FireAndRescueService => "Fire and rescue service",
        OrganisationType.AmbulanceService => "Ambulance service",
        OrganisationType.NationalBody => "National body",
        OrganisationType.LocalAuthority => "Local authority",
        OrganisationType.Commissioner => "Police and crime commissioner",
        OrganisationType.HealthBody => "Health body",
        OrganisationType.Voluntary => "Voluntary organisation",
        OrganisationType.GovernmentDepartment => "Government department",
        OrganisationType.Company => "Company",
        OrganisationType.Partnership => "Partnership",
        _ => "Other organisation",
    };

    /// <summary>The organisations of a type together.</summary>
    public static string Many(OrganisationType type) => type switch
    {
        OrganisationType.NationalBody => "National bodies",
        OrganisationType.LocalAuthority => "Local authorities",
        OrganisationType.HealthBody => "Health bodies",
        OrganisationType.Company => "Companies",
        OrganisationType.Commissioner => "Police and crime commissioners",
        _ => One(type) + "s",
    };

    /// <summary>The name of a section of prose; null for pages that belong to none.</summary>
    public static string? Of(PageSection section) => section switch
    {
        PageSection.Office => "Office",
        PageSection.WorkingGroup => "Working group",
        PageSection.Research => "Research",
        PageSection.Guides => "Guides",
        PageSection.Law => "Law",
        _ => null,
    };
}
