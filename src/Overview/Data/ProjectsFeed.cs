using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Overview.Content.Building;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>New and updated projects as an Atom feed (RFC 4287).</summary>
internal static class ProjectsFeed
{
    private const int MostEntries = 50;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Site site)
    {
        var settings = site.Catalogue.Settings;
        var newest = site.Catalogue.Projects
            .OrderByDescending(project => project.Publication.LastChanged)
            .ThenBy(project => project.Id.Value, StringComparer.Ordinal)
            .Take(MostEntries)
            .ToList();
        var feed = new SyndicationFeed
        {
            Id = site.AbsoluteUrl(Routes.ProjectsFeed),
            Title = new TextSyndicationContent($"{settings.Title}: new and updated projects"),
            Language = settings.Language,
            LastUpdatedTime = TimeOf(LastChange(site, newest)),
            Items = [.. newest.Select(project => EntryOf(site, project))],
        };
        feed.Authors.Add(new SyndicationPerson { Name = settings.Organisation });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site.AbsoluteUrl(Routes.ProjectsFeed))));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(site.AbsoluteUrl(Routes.To(FixedPage.Projects)))));
        return ToBytes(feed);
    }

    /// <summary>Without a project the feed is as old as the home page: it must not seem new on every day.</summary>
    private static DateOnly LastChange(Site site, List<Project> newest) => newest.Count > 0
        ? newest[0].Publication.LastChanged
        : site.Catalogue.PagesOf(PageSection.Home).First().Publication.LastChanged;

    private static SyndicationItem EntryOf(Site site, Project project)
    {
        var url = new Uri(site.AbsoluteUrl(Routes.To(project.Id)));
        var item = new SyndicationItem
        {
            Id = url.AbsoluteUri,
            Title = new TextSyndicationContent(project.Title),
            Summary = new TextSyndicationContent(NewestNote(project)),
            LastUpdatedTime = TimeOf(project.Publication.LastChanged),
            PublishDate = TimeOf(project.Publication.Added),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(url));
        return item;
    }

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
