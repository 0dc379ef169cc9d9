namespace Overview.Content.OpenData;

/// <summary>The licence of the content and the data.</summary>
public static class OpenGovernmentLicence
{
    /// <summary>Its name.</summary>
    public const string Title = "Open Government Licence v3.0";

    /// <summary>Its identifier in the list of SPDX.</summary>
    public const string Identifier = "OGL-UK-3.0";

    /// <summary>Where it can be read.</summary>
    public const string Url = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
}
