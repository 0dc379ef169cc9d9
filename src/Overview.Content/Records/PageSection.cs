namespace Overview.Content.Records;

/// <summary>The folder of pages that a page of prose belongs to.</summary>
public enum PageSection
{
    /// <summary>The home page.</summary>
    Home,

    /// <summary>The office of the Police and Crime Commissioner for Hertfordshire.</summary>
    Office,

    /// <summary>The Emergency Services Collaboration Working Group.</summary>
    WorkingGroup,

    /// <summary>The research of 2015.</summary>
    Research,

    /// <summary>Guides for readers.</summary>
    Guides,

    /// <summary>Law and policy.</summary>
    Law,

    /// <summary>Help about the site; published at the root.</summary>
    Help,
}
