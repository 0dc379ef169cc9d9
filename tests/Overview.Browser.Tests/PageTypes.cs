namespace Overview.Browser.Tests;

/// <summary>One page of each type, with the states that matter.</summary>
public sealed class PageTypes : TheoryData<string>
{
    private static readonly string[] Paths =
    [
        "/", "/projects/", "/projects/table/", "/projects/hull-first-falls-response/",
        "/projects/lincolnshire-joint-ambulance-conveyance/", "/themes/", "/themes/estates/", "/themes/estates/wales/",
        "/services/", "/services/fire/", "/regions/", "/regions/national/", "/statuses/", "/statuses/unknown/", "/areas/",
        "/areas/kent/", "/areas/city-of-london/", "/organisations/", "/organisations/kent-police/", "/organisations/acpo/",
        "/editions/", "/editions/2015-research/", "/editions/current/", "/timeline/", "/glossary/", "/data/",
        "/working-group/", "/office/contact/", "/accessibility/", "/404.html",
    ];

    /// <summary>Lists the pages.</summary>
    public PageTypes()
    {
        AddRange(Paths);
    }
}
