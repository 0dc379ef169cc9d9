using Overview.Content.Routing;

namespace Overview.Theme.Words;

/// <summary>The names of the pages that exist whatever the content.</summary>
public static class FixedPageWords
{
    /// <summary>The page's name in headings, tabs and breadcrumbs.</summary>
    public static string Title(FixedPage page) => page switch
    {
        FixedPage.Home => "Home",
        FixedPage.Projects => "Projects",
        FixedPage.ProjectTable => "Projects in a table",
        FixedPage.Compare => "Compare projects",
        FixedPage.Themes => "Themes",
        FixedPage.Services => "Services",
        FixedPage.Regions => "Regions",
        FixedPage.Statuses => "Statuses",
        FixedPage.Areas => "Police force areas",
        FixedPage.Organisations => "Organisations",
        FixedPage.Editions => "Editions",
        FixedPage.PrintEdition => "The whole overview",
        FixedPage.Timeline => "Timeline",
        FixedPage.Glossary => "Glossary",
        FixedPage.Data => "Data",
        FixedPage.DataQuality => "What we do not know",
        FixedPage.Numbers => "Numbers",
        FixedPage.Search => "Search",
        _ => "Page not found",
    };
}
