using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Content.Frozen;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Content.Joining;

/// <summary>Joins the records of all files into a Catalogue, and checks what only all of them together can show.</summary>
public static class ContentJoiner
{
    /// <summary>Joins the files; their order does not matter.</summary>
    public static JoinedContent Join(IEnumerable<ParsedFile> files, BuildSettings build)
    {
        ParsedFile[] ordered = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        ParsedRecord[] declared = [.. ordered.SelectMany(file => file.Records)];
        var hidden = HiddenRecords(declared, build);
        var snapshots = new SnapshotCheck(ordered);
        var open = OpenKinds.Of(ordered, declared);
        List<Finding> findings =
        [
            .. ordered.SelectMany(file => file.Findings),
            .. UniquenessCheck.Run(ordered, declared),
            .. new ReferenceCheck(declared, hidden, open).Run(),
            .. HiddenHome(declared, hidden),
            .. AcronymCheck.Run(ordered, open),
            .. snapshots.Run(),
        ];

        TellOnce(findings);
        var errors = findings.Where(one => one.Severity == Severity.Error).Select(one => one.Location).ToHashSet();
        var sound = SoundRecords.Of(declared, errors, hidden);
        var catalogue = MakeCatalogue(sound, snapshots);
        findings.AddRange(RedirectFindings(declared, catalogue));
        var withheld = declared.Where(one => !hidden.Contains(one.Key) && !sound.ContainsKey(one.Key)).ToList();
        return new JoinedContent(
            catalogue,
            [.. WithoutAccepted(findings, declared).OrderBy(finding => finding.Location)],
            [.. declared.Where(one => one.Links.Count > 0).Select(LinksOf)],
            WithheldUrls(withheld, declared),
            declared.Where(one => hidden.Contains(one.Key)).Select(one => one.Url).OfType<string>().ToHashSet())
        {
            FileCount = ordered.Length,
            ReferenceCount = declared.Sum(one => one.References.Count),
            Redirects = RedirectsOf(declared.Where(one => sound.ContainsKey(one.Key))),
            UncertainUrls = [.. open.SelectMany(OpenKinds.AddressesOf)],
        };
    }

    /// <summary>A name that is wrong only because it is that of another file with capital letters.</summary>
    private static void TellOnce(List<Finding> findings)
    {
        var told = findings.Where(one => one.Code == FileRules.SameAddress.Code).Select(one => one.Location).ToHashSet();
        findings.RemoveAll(one => one.Code == FileRules.FileName.Code && told.Contains(one.Location));
    }

    private static IEnumerable<Finding> RedirectFindings(IReadOnlyList<ParsedRecord> declared, Catalogue? catalogue) =>
        catalogue is null || declared.All(one => one.FormerAddresses.Count == 0)
            ? []
            : new RedirectCheck(declared, new RouteTable(catalogue).Pages.Select(page => page.Url)).Run();

    private static List<Redirect> RedirectsOf(IEnumerable<ParsedRecord> records) =>
    [
        .. records.Where(record => record.Url is not null)
            .SelectMany(record => record.FormerAddresses.Select(former => new Redirect(former.Url, record.Url!)))
            .OrderBy(redirect => redirect.From, StringComparer.Ordinal),
    ];

    private static HashSet<RecordKey> HiddenRecords(IEnumerable<ParsedRecord> declared, BuildSettings build) =>
        build.Drafts
            ? []
            : [.. declared.Where(one => PublicationOf(one.Record)?.IsPublic(build.Today) == false)
                .Select(one => one.Key)];

    /// <summary>A site without a home page would be an empty one.</summary>
    private static IEnumerable<Finding> HiddenHome(IEnumerable<ParsedRecord> declared, HashSet<RecordKey> hidden) =>
        declared.Where(one => one.Record is Page { Section: PageSection.Home } && hidden.Contains(one.Key))
            .Select(one => FieldRules.NotPublic.At(one.Location, RecordKind.Page.Word(), one.Url!));

    private static Publication? PublicationOf(IContentRecord? record) => record switch
    {
        Project project => project.Publication,
        Page page => page.Publication,
        _ => null,
    };

    private static Catalogue? MakeCatalogue(Dictionary<RecordKey, IContentRecord> sound, SnapshotCheck snapshots)
    {
        var isComplete = sound.Values.OfType<SiteSettings>().Any()
            && sound.Values.OfType<Page>().Any(page => page.Section == PageSection.Home);
        return isComplete
            ? new Catalogue([.. sound.Values.Select(one => one is FrozenEdition frozen ? snapshots.Complete(frozen) : one)])
            : null;
    }

    private static PageLinks LinksOf(ParsedRecord record) => new(record.Record is null ? null : record.Url, record.Links);

    private static IEnumerable<Finding> WithoutAccepted(List<Finding> findings, IEnumerable<ParsedRecord> declared)
    {
        var accepted = new HashSet<(string File, string Code)>();
        foreach (var one in declared)
        {
            foreach (var allowed in PublicationOf(one.Record)?.Allow ?? [])
            {
                accepted.Add((one.Location.File, allowed.Code));
            }
        }

        return findings.Where(finding => finding.Severity == Severity.Error
            || !accepted.Contains((finding.Location.File, finding.Code)));
    }

    /// <summary>A withheld project may be the only one of its theme in a region: then that list is withheld too.</summary>
    private static HashSet<string> WithheldUrls(List<ParsedRecord> withheld, ParsedRecord[] declared)
    {
        HashSet<string> urls = [.. withheld.Select(one => one.Url).OfType<string>()];
        if (withheld.Count == 0)
        {
            return urls;
        }

        var themes = declared.Where(one => one.Key.Kind == RecordKind.Theme).Select(one => new ThemeId(one.Key.Id));
        var regions = declared.Where(one => one.Key.Kind == RecordKind.Region)
            .Select(one => new RegionId(one.Key.Id)).ToList();
        urls.UnionWith(themes.SelectMany(theme => regions.Select(region => Routes.To(theme, region))));
        return urls;
    }
}
