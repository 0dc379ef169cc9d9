using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Content.Yaml;

namespace Overview.Content.Parsing;

/// <summary>Reads what holds for the site as a whole: <c>input/site.yml</c>.</summary>
internal static class SiteSettingsParser
{
    private static readonly Field<string> LinkLabel = new("label", CommonFields.Text, "The link's text.", true);

    private static readonly Field<string> LinkUrl = new(
        "url", new SiteAddressType(mustExist: true), "A page of the site.", true);

    private static readonly GroupType<NavigationLink> LinkType = new(
        new RecordShape("A link", [LinkLabel, LinkUrl]),
        reader => new NavigationLink(reader.Require(LinkLabel), reader.Require(LinkUrl)));

    private static readonly Field<string> NoticeText = new("text", CommonFields.Text, "What it says.", true);

    private static readonly Field<DateOnly> NoticeUntil = new("until", CommonFields.Date, "The last day it is shown.");

    private static readonly GroupType<Notice> NoticeType = new(
        new RecordShape("A notice", [NoticeText, NoticeUntil]),
        reader => new Notice(reader.Require(NoticeText), reader.FindValue(NoticeUntil)));

    private static readonly Field<string> ContactName = new("name", CommonFields.Text, "The office's name.", true);

    private static readonly Field<string> Telephone = new("telephone", PatternType.Telephone, "Its telephone number.");

    private static readonly GroupType<SiteContact> ContactType = new(
        new RecordShape("The contact", [ContactName, Telephone]),
        reader => new SiteContact(ContactFields.ReadName(reader, ContactName), reader.Find(Telephone)));

    private static readonly Field<string> ShortTitle = new("short-title", CommonFields.Text, "The short name.", true);

    private static readonly Field<string> Description = new(
        "description", CommonFields.SummaryText, "One sentence for search engines.", true);

    private static readonly Field<string> BaseUrl = new(
        "base-url", new WebAddressType(isWholeSite: true), "The public address.", true);

    private static readonly Field<string> Language = new("language", PatternType.Language, "Such as en-GB.", true);

    private static readonly Field<string> Organisation = new(
        "organisation", CommonFields.Text, "The publisher's name.", true);

    private static readonly Field<SiteContact> Contact = new("contact", ContactType, "How to reach the office.", true);

    private static readonly Field<IReadOnlyList<NavigationLink>> Navigation = new(
        "navigation", new ListType<NavigationLink>(LinkType, mayBeEmpty: false), "The main navigation.", true);

    private static readonly Field<IReadOnlyList<NavigationLink>> Footer = new(
        "footer", new ListType<NavigationLink>(LinkType), "The links of the footer.");

    private static readonly Field<string> Repository = new(
        "repository", CommonFields.WebAddress, "The public address behind which the names of the content files follow.");

    private static readonly Field<string> TagAuthority = new(
        "tag-authority", new TagAuthorityType(), "In whose name items of feeds are named; never changed once public.");

    private static readonly Field<IReadOnlyList<Notice>> Notices = new(
        "notices", new ListType<Notice>(NoticeType), "Lines on top of every page.");

    /// <summary>The fields of the site.</summary>
    public static RecordShape Shape { get; } = new(
        "The site",
        [
            CommonFields.Title, ShortTitle, Description, BaseUrl, Language, Navigation, Footer, Organisation, Contact,
            Repository, TagAuthority, Notices,
        ]);

    /// <summary>Reads the file; nothing when it cannot be read, which is then reported.</summary>
    public static IReadOnlyList<ParsedRecord> Parse(ParseContext context)
    {
        var root = YamlTreeReader.Read(context, 0, context.Source.Text.Length);
        if (root is not YamlMapping mapping)
        {
            if (root is not null)
            {
                context.Report(FileRules.NotFields.At(root.Location, "fields, each with a name, a colon and a value"));
            }

            return [new ParsedRecord(new RecordKey(RecordKind.Site, "site"), null, null, context.Source.At(0), [], [])];
        }

        var settings = Read(new FieldReader(mapping, Shape, context));
        var record = context.ErrorCount == 0 ? settings : null;
        return [new ParsedRecord(settings.Key, null, record, mapping.Location, [], context.Links)];
    }

    private static SiteSettings Read(FieldReader reader) => new()
    {
        Title = reader.Require(CommonFields.Title),
        ShortTitle = reader.Require(ShortTitle),
        Description = reader.Require(Description),
        BaseUrl = reader.Require(BaseUrl)?.TrimEnd('/')!,
        Language = reader.Require(Language),
        Navigation = reader.Require(Navigation),
        Footer = reader.Get(Footer, []),
        Organisation = reader.Require(Organisation),
        Contact = reader.Require(Contact),
        Repository = reader.Find(Repository),
        TagAuthority = reader.Find(TagAuthority),
        Notices = reader.Get(Notices, []),
    };
}
