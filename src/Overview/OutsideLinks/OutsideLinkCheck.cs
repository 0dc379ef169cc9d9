using System.Globalization;
using Overview.Authoring;
using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Records;

namespace Overview.OutsideLinks;

/// <summary>Holds all links to other websites against the web, and makes findings of what does not open.</summary>
/// <param name="content">The content.</param>
/// <param name="politeness">How servers are treated.</param>
internal sealed class OutsideLinkCheck(ContentSnapshot content, Politeness politeness)
{
    private const string UnknownSite = "https://overview.example";

    /// <summary>A warning at each place whose link does not open as it is written.</summary>
    /// <param name="progress">Told how many of how many are answered.</param>
    /// <param name="stop">Set when the round should stop.</param>
    public async Task<IReadOnlyList<Finding>> RunAsync(Action<int, int> progress, CancellationToken stop)
    {
        var catalogue = content.Join().Catalogue;
        using var asker = new LinkAsker(politeness, catalogue?.Settings.BaseUrl ?? UnknownSite);
        var links = OutsideLinkReader.Read(content);
        var urls = links.Select(link => LinkRound.WithoutAnchor(link.Url)).Distinct(StringComparer.Ordinal).ToList();
        var answers = await new LinkRound(politeness, asker.AskAsync)
            .RunAsync(urls, number => progress(number, urls.Count), stop);
        var accepted = catalogue is null ? [] : AcceptedIn(catalogue);
        return
        [
            .. links.Select(link => FindingOf(link, answers[LinkRound.WithoutAnchor(link.Url)])).OfType<Finding>()
                .Where(finding => !accepted.Contains((finding.Location.File, finding.Code))),
        ];
    }

    private Finding? FindingOf(OutsideLink link, LinkAnswer answer) => answer.Kind switch
    {
        LinkAnswerKind.Gone => OutsideLinkRules.Gone.At(link.Location, link.Url, answer.Words, CopyOf(link.Url)),
        LinkAnswerKind.NoAnswer => OutsideLinkRules.NoAnswer.At(link.Location, link.Url, answer.Words, CopyOf(link.Url)),
        LinkAnswerKind.Moved => OutsideLinkRules.Moved.At(link.Location, link.Url, answer.NewUrl!),
        _ => null,
    };

    /// <summary>Where the Internet Archive would have a copy; whether it has one is for a person to see.</summary>
    private string CopyOf(string url) =>
        string.Create(CultureInfo.InvariantCulture, $"https://web.archive.org/web/{content.Today.Year}/{url}");

    private static HashSet<(string File, string Code)> AcceptedIn(Catalogue catalogue)
    {
        IEnumerable<(string File, Publication Life)> pages =
        [
            .. catalogue.Projects.Select(project => (project.File, project.Publication)),
            .. catalogue.Pages.Select(page => (page.File, page.Publication)),
        ];
        return [.. pages.SelectMany(page => page.Life.Allow.Select(allowed => (page.File, allowed.Code)))];
    }
}
