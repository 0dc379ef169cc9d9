using Overview.Content.Building;
using Overview.Content.Records;
using Overview.Content.Routing;
using static Overview.Content.OpenData.Columns;

namespace Overview.Content.OpenData;

/// <summary>The organisations.</summary>
public static class OrganisationTable
{
    private static readonly RowShape<(Site Site, Organisation One)> Shape = new()
    {
        { Text("id", "Stable id: the last part of the page's address.").Required(), row => row.One.Id.Value },
        { Text("title", "Its full name.").Required(), row => row.One.Title },
        { Choice<OrganisationType>("type", "What kind of body it is.").Required(), row => Word<OrganisationType>(row.One.Type) },
        { Text("short-name", "A short name."), row => row.One.ShortName },
        { Of(DataType.List, "aliases", "Other names of it."), row => row.One.Aliases },
        { Of(DataType.List, "former-names", "Earlier names of the same body."), row => row.One.FormerNames },
        {
            Of(DataType.Url, "url", "Address of its page.").Required(),
            row => row.Site.AbsoluteUrl(Routes.To(row.One.Id))
        },
        { Of(DataType.Url, "website", "Its own website."), row => row.One.Website },
        {
            Of(DataType.List, "areas", "Ids of the police force areas it works in; empty for national bodies."),
            row => row.One.Areas.Select(area => area.Value).ToList()
        },
        { Text("country", "The country it works in, in words."), row => row.One.Country },
        { Text("formed", "When it was formed, in words."), row => row.One.Formed },
        { Of(DataType.PartialDate, "ended", "When it ended."), row => row.One.Ended?.ToString() },
        {
            IdOf("organisations", "successor", "Id of the organisation that took over its work."),
            row => row.One.Successor?.Value
        },
        {
            Of(DataType.Boolean, "territorial", "False for a police force without an area of its own.").Required(),
            row => row.One.IsTerritorial
        },
        {
            Of(DataType.Whole, "leads", "How many projects of this site it leads.").Required(),
            row => row.Site.Catalogue.ProjectsOf(row.One.Id).Count(project => project.Lead == row.One.Id)
        },
        {
            Of(DataType.Whole, "joins", "How many more it takes part in.").Required(),
            row => row.Site.Catalogue.ProjectsOf(row.One.Id).Count(project => project.Lead != row.One.Id)
        },
    };

    /// <summary>The table.</summary>
    public static DataTable Table { get; } = new(
        Shape.Columns, site => site.Catalogue.Organisations.Select(one => Shape.RowOf((site, one))))
    {
        Name = "organisations",
        RowMeaning = "an organisation that leads, joins or oversees projects",
        Key = ["id"],
    };
}
