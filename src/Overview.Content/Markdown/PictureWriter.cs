using Markdig.Syntax.Inlines;
using Overview.Content.Findings;
using Overview.Content.Routing;

namespace Overview.Content.Markdown;

/// <summary>Checks and writes pictures, which must be the site's own and have a description.</summary>
internal sealed class PictureWriter(BodyDraft draft, LinkCheck check)
{
    /// <summary>Writes a picture, or its description where it cannot be shown.</summary>
    public void Write(LinkInline picture)
    {
        var url = picture.Url ?? string.Empty;
        var description = PlainText.Of(picture);
        if (description.Length == 0)
        {
            draft.Report(LinkRules.MissingAlt, picture.Span.Start);
        }

        if (!IsOwn(url, draft.Path))
        {
            draft.Report(LinkRules.PictureAddress, check.OffsetOf(picture), url, Routes.MediaFolder);
            draft.Text(description);
            return;
        }

        check.Decide(picture);
        draft.Html("<img src=\"").InsertBasePath().Url(url).Html("\"").InsertPicture(url);
        draft.Html(" alt=\"").Text(description).Html("\"").Title(picture.Title);
        draft.Html(" loading=\"lazy\" decoding=\"async\">");
    }

    /// <summary>True for the address of a picture of the site itself.</summary>
    /// <param name="url">The address.</param>
    /// <param name="file">The file in which it stands.</param>
    public static bool IsOwn(string url, string file) =>
        url.StartsWith(Routes.MediaFolder, StringComparison.Ordinal)
        && url.Length > Routes.MediaFolder.Length
        && AddressJudge.Judge(url, file).Kind == AddressKind.Site;
}
