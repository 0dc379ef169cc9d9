using Microsoft.AspNetCore.Components;
using Overview.Content.Building;
using Overview.Content.Joining;
using Overview.Content.Markdown;
using Overview.Content.Records;

namespace Overview.Theme.Layout;

/// <summary>What every page and component starts from: the site.</summary>
public abstract class SitePart : ComponentBase
{
    /// <summary>All that a page may know.</summary>
    [Inject]
    public Site Site { get; set; } = null!;

    /// <summary>Everything the site says.</summary>
    protected Catalogue Catalogue => Site.Catalogue;

    /// <summary>What holds for the site as a whole.</summary>
    protected SiteSettings Settings => Site.Catalogue.Settings;

    /// <summary>The checked text of a page, with its links filled in.</summary>
    protected MarkupString Html(Body body) =>
        new(body.Render(
            Site.BasePath,
            key => RecordLink.Html(Site, key),
            markup: new BodyMarkup(
                letters => AcronymMark.Link(Site, letters), url => PictureMark.Attributes(Site, url))));

    /// <summary>The same for one of several texts on a page.</summary>
    protected MarkupString Html(Body body, BodyPlace place) =>
        new(body.Render(
            Site.BasePath,
            key => RecordLink.Html(Site, key),
            place,
            new BodyMarkup(
                letters => AcronymMark.WithoutLink(Site, letters), url => PictureMark.Attributes(Site, url))));
}
