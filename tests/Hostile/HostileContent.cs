using System.Text;
using Overview.Content.Building;
using Overview.Content.Joining;
using Overview.Content.Parsing;

namespace Overview.Hostile;

/// <summary>A small sound site into which hostile records are put.</summary>
internal static class HostileContent
{
    private const string Pages = "added: 2026-11-20\nreviewed: 2026-11-22\nreview-by: 2027-11-22\n---\nText.\n";

    private static readonly ContentParser Parser = new(new DateOnly(2026, 11, 23));

    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        [HostileKinds.Settings.File] = HostileKinds.Settings.Write(0, _ => null).Text,
        ["index.md"] = "---\ntitle: Home\nsummary: What this is.\n" + Pages,
        ["data/regions.yml"] = "- { id: south-east, label: South East, description: By the sea., order: 1 }\n"
            + "- { id: national, label: National, description: Everywhere., order: 2 }\n",
        ["data/statuses.yml"] = "- { id: live, label: Live, description: Running., order: 1 }\n"
            + "- { id: planned, label: Planned, description: Announced., order: 2 }\n",
        ["data/glossary.yml"] = "- { id: jesip, term: JESIP, meaning: Joint work., category: bodies }\n",
        ["data/timeline.yml"] = "- { date: \"2014\", title: An event, summary: It was., category: law, geography: Kent }\n",
        ["data/synonyms.yml"] = "- words: [fire, blaze]\n",
        ["themes/estates.md"] = "---\nlabel: Estates\norder: 1\ndescription: Shared buildings.\n---\nText.\n",
        ["services/police.md"] = "---\nlabel: Police\nshort-label: Police\norder: 1\ndescription: A service.\n---\nText.\n",
        ["areas/kent.md"] = "---\ntitle: Kent\nregion: south-east\ncountry: England\ncode: KEN\nons-code: E00\n"
            + "tile: { column: 0, row: 0 }\nneighbours: []\n---\n",
        ["organisations/kent-police.md"] = "---\ntitle: Kent Police\ntype: police-force\nareas: [kent]\n---\nText.\n",
        ["editions/2016.md"] = "---\ntitle: National Overview\nshort-title: \"2016\"\nkind: overview\norder: 1\n"
            + "date: \"2016\"\npublisher: The group\nsummary: The second overview.\n---\nText.\n",
        ["projects/shared-station.md"] = "---\ntitle: Shared station\nsummary: One building.\nservices: [police]\n"
            + "theme: estates\nareas: [kent]\nstatus: live\nsources: [{ title: A report, publisher: The council }]\n" + Pages,
    };

    private static readonly Dictionary<string, ParsedFile> Parsed =
        Sound.ToDictionary(file => file.Key, file => Parse(file.Key, file.Value), StringComparer.Ordinal);

    /// <summary>How the site is built.</summary>
    public static BuildSettings Settings { get; } = new() { Today = new DateOnly(2026, 11, 23) };

    /// <summary>The number of lines that a data file has before hostile entries are added.</summary>
    public static int LinesOf(string path) => Sound[path].Count(sign => sign == '\n');

    /// <summary>A file as it stands in the sound site.</summary>
    public static string Read(string path) => Sound[path];

    /// <summary>The sound site with records more, or another in the place of one.</summary>
    public static JoinedContent Join(IEnumerable<HostileRecord> records)
    {
        var files = new Dictionary<string, ParsedFile>(Parsed, StringComparer.Ordinal);
        var changed = records.GroupBy(record => record.Path).AsParallel().Select(file => Parse(file.Key, TextOf(file)));
        foreach (var file in changed)
        {
            files[file.Path] = file;
        }

        return ContentJoiner.Join(files.Values, Settings);
    }

    /// <summary>Reads a file by itself.</summary>
    public static ParsedFile Parse(string path, string text) => Parser.Parse(path, Encoding.UTF8.GetBytes(text));

    private static string TextOf(IGrouping<string, HostileRecord> file) =>
        !file.First().Kind.HasFiles && file.Key != HostileKinds.Settings.File
            ? Sound[file.Key] + string.Concat(file.Select(record => record.Text + "\n"))
            : file.First().Text;
}
