using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>Checks and writes a picture with its caption, credit and licence.</summary>
internal sealed class FigureWriter(BodyDraft draft, InlineWriter inlines)
{
    /// <summary>Writes a block <c>::: figure</c>.</summary>
    public void Write(CustomContainer block)
    {
        var parts = FigureParts.Of(block);
        Check(block, parts);
        draft.EnsureLine().Html("<figure>\n");
        foreach (var picture in parts.Pictures)
        {
            inlines.WriteOne(picture);
        }

        draft.Html("\n<figcaption>");
        foreach (var line in parts.Caption)
        {
            line.ToList().ForEach(inlines.WriteOne);
            draft.Html(" ");
        }

        WriteOrigin(parts);
        draft.Html("</figcaption>\n</figure>\n");
    }

    /// <summary>Reports the pictures that stand in no figure; those without a description are reported as such.</summary>
    public static void CheckLoose(MarkdownDocument document, BodyDraft draft)
    {
        var framed = document.Descendants<CustomContainer>().Where(FigureParts.IsFigure)
            .SelectMany(figure => figure.Descendants<LinkInline>()).ToHashSet();
        foreach (var picture in document.Descendants<LinkInline>().Where(one => one.IsImage && !framed.Contains(one)))
        {
            if (PictureWriter.IsOwn(picture.Url ?? string.Empty, draft.Path) && PlainText.Of(picture).Length > 0)
            {
                draft.Report(PictureRules.LoosePicture, picture.Span.Start);
            }
        }
    }

    private void Check(CustomContainer block, FigureParts parts)
    {
        foreach (var other in parts.Others)
        {
            draft.Report(PictureRules.FigureContent, other.Span.Start);
        }

        if (parts.Pictures.Count != 1)
        {
            draft.Report(PictureRules.OnePicture, block.Span.Start, Count(parts.Pictures.Count));
        }

        if (parts.Credit is null)
        {
            draft.Report(PictureRules.MissingCredit, block.Span.Start);
        }

        if (parts.Licence is null)
        {
            draft.Report(PictureRules.MissingLicence, block.Span.Start);
        }
    }

    private static string Count(int pictures) =>
        pictures == 0 ? "none" : pictures.ToString(CultureInfo.InvariantCulture);

    private void WriteOrigin(FigureParts parts)
    {
        draft.Html("<small>Credit: ").Text(parts.Credit ?? "not known");
        draft.Html(". Licence: ").Text(parts.Licence ?? "not known").Html(".</small>");
    }
}
