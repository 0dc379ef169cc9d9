using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Routing;

namespace Overview.Content.Markdown;

/// <summary>
/// Checks and writes cross-references: links of the author's words, or places for the theme's links.
/// </summary>
internal sealed class CrossReferenceWriter(BodyDraft draft, LinkCheck check)
{
    private static readonly string[] KindWords = [.. RecordKindWords.Referable.Select(kind => kind.Word())];

    /// <summary>Writes a cross-reference.</summary>
    public void Write(CrossReferenceInline reference)
    {
        if (Target(reference) is not { } target || !check.MayLink("A cross-reference", reference.Span.Start))
        {
            draft.Text(reference.Label);
        }
        else if (reference.Words is { } words && Routes.To(target) is { } url)
        {
            draft.Html("<a href=\"").InsertBasePath().Url(url).Html("\">").Text(words).Html("</a>");
        }
        else
        {
            draft.InsertLink(target);
        }
    }

    private RecordKey? Target(CrossReferenceInline reference)
    {
        if (reference.Kind.Length == 0 || reference.Id.Length == 0)
        {
            draft.Report(LinkRules.CrossReferenceSyntax, reference.Span.Start, $"[[{reference.Content}]]");
            return null;
        }

        var index = Array.IndexOf(KindWords, reference.Kind);
        if (index < 0)
        {
            ReportKind(reference);
            return null;
        }

        var target = new RecordKey(RecordKindWords.Referable[index], reference.Id);
        draft.Refer(target, reference.IdOffset);
        return target;
    }

    private void ReportKind(CrossReferenceInline reference)
    {
        var nearest = Suggestion.DidYouMean(reference.Kind, KindWords);
        if (nearest.Length > 0)
        {
            draft.ReportWithFix(LinkRules.UnknownKind, reference.KindOffset, nearest, reference.Kind);
        }
        else
        {
            draft.Report(LinkRules.UnknownKind, reference.KindOffset, reference.Kind, string.Join(", ", KindWords));
        }
    }
}
