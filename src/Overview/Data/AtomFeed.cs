using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Overview.Content.Building;
using Overview.Content.Feeds;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>Writes the new and updated projects of a list as an Atom feed (RFC 4287).</summary>
/// <param name="site">The site.</param>
internal sealed class AtomFeed(Site site)
{
    private const int MostEntries = 50;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The bytes of the file.</summary>
    public byte[] Write(ProjectFeed outline)
    {
        var settings = site.Catalogue.Settings;
        var newest = outline.Projects
            .OrderByDescending(project => project.Publication.LastChanged)
            .ThenBy(project => project.Id.Value, StringComparer.Ordinal)
            .Take(MostEntries)
            .ToList();
        var feed = new SyndicationFeed
        {
            Id = TagUri.Of(outline, site.Catalogue),
            Title = new TextSyndicationContent($"{settings.Title}: {outline.Title}"),
            Language = settings.Language,
            LastUpdatedTime = TimeOf(newest.Count > 0 ? newest[0].Publication.LastChanged : FirstDay),
            Items = [.. newest.Select(EntryOf)],
        };
        feed.Authors.Add(new SyndicationPerson { Name = settings.Organisation });
        feed.Links.Add(SyndicationLink.CreateSelfLink(Absolute(outline.Url), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(Absolute(outline.ListUrl), "text/html"));
        return ToBytes(feed);
    }

    /// <summary>Without a project a feed is as old as the site: it must not seem new on every day.</summary>
    private DateOnly FirstDay => site.Catalogue.PagesOf(PageSection.Home).First().Publication.Added;

    private SyndicationItem EntryOf(Project project)
    {
        var theme = site.Catalogue.Themes[project.Theme];
        var item = new SyndicationItem
        {
            Id = TagUri.Of(project, site.Catalogue),
            Title = new TextSyndicationContent(project.Title),
            Summary = new TextSyndicationContent(NewestNote(project)),
            LastUpdatedTime = TimeOf(project.Publication.LastChanged),
            PublishDate = TimeOf(project.Publication.Added),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(Absolute(Routes.To(project.Id)), "text/html"));
        item.Categories.Add(new SyndicationCategory(theme.Id.Value) { Label = theme.Label });
        return item;
    }

    private Uri Absolute(string url) => new(site.AbsoluteUrl(url));

    private static string NewestNote(Project project) =>
        project.Publication.Updates.OrderByDescending(update => update.Date).FirstOrDefault() is { } newest
            ? $"{newest.Note} {project.Summary}"
            : project.Summary;

    private static DateTimeOffset TimeOf(DateOnly date) => new(date, TimeOnly.MinValue, TimeSpan.Zero);

    private static byte[] ToBytes(SyndicationFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            feed.SaveAsAtom10(xml);
        }

        return bytes.ToArray();
    }
}
