namespace Overview.Content.Routing;

/// <summary>The pages that exist whatever the content: each has one URL.</summary>
public enum FixedPage
{
    /// <summary>The home page.</summary>
    Home,

    /// <summary>All projects as a list.</summary>
    Projects,

    /// <summary>All projects in one table.</summary>
    ProjectTable,

    /// <summary>A few projects side by side.</summary>
    Compare,

    /// <summary>All themes.</summary>
    Themes,

    /// <summary>All kinds of service.</summary>
    Services,

    /// <summary>All regions.</summary>
    Regions,

    /// <summary>All statuses.</summary>
    Statuses,

    /// <summary>All police force areas.</summary>
    Areas,

    /// <summary>All organisations.</summary>
    Organisations,

    /// <summary>All editions.</summary>
    Editions,

    /// <summary>The whole overview as one document.</summary>
    PrintEdition,

    /// <summary>Dated events.</summary>
    Timeline,

    /// <summary>All terms.</summary>
    Glossary,

    /// <summary>Downloads of the data behind the site.</summary>
    Data,

    /// <summary>What is not known: gaps and weak spots of the records.</summary>
    DataQuality,

    /// <summary>Charts of the projects, each with its table.</summary>
    Numbers,

    /// <summary>The search in all pages.</summary>
    Search,

    /// <summary>What readers see for a URL that does not exist.</summary>
    NotFound,
}
