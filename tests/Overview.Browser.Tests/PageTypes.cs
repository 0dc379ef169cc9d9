using Overview.Content.Routing;

namespace Overview.Browser.Tests;

/// <summary>One page of each type, with the states that matter. Pages that always exist are in it anyway.</summary>
public sealed class PageTypes : TheoryData<string>
{
    private static readonly string[] Chosen =
    [
        // Figures; a long title; many areas; status unknown; closed; moderate confidence and no known start.
        "/projects/hull-first-falls-response/", "/projects/lancashire-pcso-on-call-recruitment/",
        "/projects/networked-fire-control-services-partnership/", "/projects/fire-procurement-hub/",
        "/projects/cambridgeshire-suffolk-combined-fire-control/", "/projects/brighton-joint-response-unit/",
        "/themes/estates/", "/themes/estates/wales/", "/services/fire/", "/regions/national/", "/statuses/unknown/",
        "/areas/kent/", "/areas/city-of-london/", "/organisations/kent-police/", "/organisations/acpo/",
        "/organisations/dhsc/",
        "/editions/2015-research/", "/editions/current/",
        "/working-group/", "/office/contact/", "/law/", "/accessibility/",
    ];

    /// <summary>Lists the pages.</summary>
    public PageTypes()
    {
        AddRange(Paths.ToArray());
    }

    /// <summary>Their addresses below the site's.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Enum.GetValues<FixedPage>().Select(Routes.To), .. Chosen];
}
