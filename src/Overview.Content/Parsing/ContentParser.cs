using System.Text;
using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Frozen;
using Overview.Content.Identifiers;
using Overview.Content.PersonalData;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Content.Sources;

namespace Overview.Content.Parsing;

/// <summary>Turns the bytes of one content file into records and findings. It never throws on bad input.</summary>
/// <param name="today">The day for which the site is built.</param>
public sealed class ContentParser(DateOnly today)
{
    /// <summary>The largest content file, in bytes: 1 MiB.</summary>
    public const int LargestFile = 1024 * 1024;

    /// <summary>The folder of pictures and documents, which are published as they are.</summary>
    public const string MediaFolder = "assets/";

    /// <summary>So many findings of one file are listed; nobody would mend more in one go.</summary>
    internal const int MostFindings = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Dictionary<string, Func<ParseContext, IReadOnlyList<ParsedRecord>>> DataFiles =
        new(StringComparer.Ordinal)
        {
            ["site.yml"] = SiteSettingsParser.Parse,
            ["data/regions.yml"] = new DataFileParser(RecordKind.Region, RegionParser.Shape, RegionParser.Parse).Parse,
            ["data/statuses.yml"] = new DataFileParser(RecordKind.Status, StatusParser.Shape, StatusParser.Parse).Parse,
            ["data/glossary.yml"] = new DataFileParser(RecordKind.Term, TermParser.Shape, TermParser.Parse).Parse,
            ["data/timeline.yml"] = new DataFileParser(
                RecordKind.Milestone, MilestoneParser.Shape, MilestoneParser.Parse).Parse,
            ["data/synonyms.yml"] = new DataFileParser(
                RecordKind.Synonym, SynonymParser.Shape, SynonymParser.Parse).Parse,
        };

    /// <summary>The kinds of which each data file holds all records.</summary>
    public static IReadOnlyDictionary<RecordKind, string> EntryFiles { get; } = new Dictionary<RecordKind, string>
    {
        [RecordKind.Region] = "data/regions.yml",
        [RecordKind.Status] = "data/statuses.yml",
        [RecordKind.Term] = "data/glossary.yml",
    };

    /// <summary>The files without which no site can be built.</summary>
    public static IReadOnlyList<string> RequiredFiles { get; } = [.. DataFiles.Keys, "index.md"];

    /// <summary>True for files that hold records; false for pictures, documents and hidden files.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    public static bool IsContent(string path) =>
        !path.StartsWith(MediaFolder, StringComparison.Ordinal)
        && path != UrlLedger.File
        && !path.Split('/').Any(part => part.StartsWith('.'));

    /// <summary>Reads one file.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    /// <param name="bytes">Its content.</param>
    public ParsedFile Parse(string path, ReadOnlySpan<byte> bytes)
    {
        if (Decode(path, bytes, out var text) is { } unreadable)
        {
            return Unreadable(path, unreadable);
        }

        if (SnapshotParser.Parse(path, text) is { } frozen)
        {
            return frozen;
        }

        var context = new ParseContext(new SourceText(path, text)) { Today = today };
        PersonalDataCheck.Run(context);
        var records = DataFiles.TryGetValue(path, out var parseData) ? parseData(context) : ParseMarkdown(context);
        return new ParsedFile(path, records, Listed(context.Findings)) { Acronyms = context.Acronyms };
    }

    /// <summary>The findings of a file, or the first of far too many.</summary>
    private static IReadOnlyList<Finding> Listed(IReadOnlyList<Finding> findings) => findings.Count <= MostFindings
        ? findings
        : [.. findings.Take(MostFindings), FileRules.TooMany.At(findings[MostFindings].Location, MostFindings)];

    /// <summary>A file that cannot be read at all: it still declares its record, so that mentions of it hold.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    /// <param name="problem">Why it cannot be read.</param>
    public static ParsedFile Unreadable(string path, Finding problem) => new(path, Declare(path), [problem]);

    private static Finding? Decode(string path, ReadOnlySpan<byte> bytes, out string text)
    {
        text = string.Empty;
        if (bytes.Length > LargestFile)
        {
            return FileRules.TooLarge.At(Location.StartOf(path));
        }

        var markLength = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            text = Utf8.GetString(bytes[markLength..]);
            return InvisibleCharacter.Find(new SourceText(path, text));
        }
        catch (DecoderFallbackException broken)
        {
            var before = Utf8.GetString(bytes[markLength..][..broken.Index]);
            return FileRules.NotUtf8.At(new SourceText(path, before).At(before.Length), markLength + broken.Index + 1);
        }
    }

    /// <summary>What a file declares by its path alone, so that mentions of it are not reported as well.</summary>
    private static List<ParsedRecord> Declare(string path)
    {
        var (folder, slug) = Place(path);
        return folder is null
            ? []
            : [new ParsedRecord(folder.KeyOf(path, slug), folder.UrlOf(slug), null, Location.StartOf(path), [], [])];
    }

    private static List<ParsedRecord> ParseMarkdown(ParseContext context)
    {
        var path = context.Source.Path;
        var (folder, slug) = Place(path);
        if (folder is null)
        {
            context.Report(FileRules.UnknownPlace.At(Location.StartOf(path), path, KnownPlaces()));
            return [];
        }

        CheckName(context, folder, slug);
        if (FrontMatter.Read(context) is not { } frontMatter)
        {
            return Declare(path);
        }

        var file = new MarkdownFile(slug, frontMatter, context);
        var record = folder.Parse(file);
        var location = frontMatter.Fields.Entries.FirstOrDefault(entry => entry.Key.Text == "title")?.Value.Location
            ?? Location.StartOf(path);
        return
        [
            new ParsedRecord(
                folder.KeyOf(path, slug),
                folder.UrlOf(slug),
                context.ErrorCount == 0 ? record : null,
                location,
                context.References,
                [.. context.Links, .. file.BodyLinks])
            {
                FormerAddresses = context.FormerAddresses,
                Fields = frontMatter.Fields,
            },
        ];
    }

    private static (ContentFolder? Folder, string Slug) Place(string path)
    {
        var slash = path.LastIndexOf('/');
        var folderName = slash < 0 ? string.Empty : path[..slash];
        var fileName = path[(slash + 1)..];
        var folder = fileName.EndsWith(".md", StringComparison.Ordinal)
            ? ContentFolder.All.FirstOrDefault(one => one.Name == folderName)
            : null;
        var isStray = folder is { Section: PageSection.Home } && fileName != "index.md";
        return isStray || folder is null ? (null, string.Empty) : (folder, fileName[..^3]);
    }

    private static void CheckName(ParseContext context, ContentFolder folder, string slug)
    {
        var place = Location.StartOf(context.Source.Path);
        if (!KebabCase.IsKebabCase(slug))
        {
            var suggestion = KebabCase.From(slug) is { Length: > 0 } near ? near : "a-short-name";
            context.Report(FileRules.FileName.At(place, slug, suggestion));
        }
        else if (ReservedNames.Contains(folder, slug))
        {
            context.Report(FileRules.ReservedName.At(place, slug));
        }
    }

    private static string KnownPlaces() => string.Join(
        ", ",
        ContentFolder.All.Where(folder => folder.Name.Length > 0).Select(folder => folder.Name + "/")
            .Append(MediaFolder).Concat(DataFiles.Keys));
}
