namespace Overview.Content.Records;

/// <summary>What kind of body an organisation is.</summary>
public enum OrganisationType
{
    /// <summary>A police force, territorial or not.</summary>
    PoliceForce,

    /// <summary>A fire and rescue service, or an authority that ran one.</summary>
    FireAndRescueService,

    /// <summary>An NHS ambulance service.</summary>
    AmbulanceService,

    /// <summary>A body that acts for the whole country.</summary>
    NationalBody,

    /// <summary>A council.</summary>
    LocalAuthority,

    /// <summary>The office of a police and crime commissioner.</summary>
    Commissioner,

    /// <summary>A health body other than an ambulance service.</summary>
    HealthBody,

    /// <summary>A charity or voluntary body.</summary>
    Voluntary,

    /// <summary>A government department.</summary>
    GovernmentDepartment,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A partnership of several bodies.</summary>
    Partnership,

    /// <summary>Any other body.</summary>
    Other,
}
