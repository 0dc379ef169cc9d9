using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>Checks blocks between two fences: that the site knows them, and that they are closed.</summary>
internal sealed class FencedBlockCheck(BodyDraft draft)
{
    private static readonly string[] Names = ["callout", FigureParts.BlockName];

    /// <summary>Checks a block such as <c>::: callout</c>.</summary>
    public void Check(CustomContainer block)
    {
        var name = $"{block.Info} {block.Arguments}".Trim();
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            var nearest = Suggestion.DidYouMean(name, Names);
            draft.ReportWithFix(
                MarkdownRules.UnknownContainer,
                NameOffset(block),
                nearest.Length > 0 ? nearest : MarkdownRules.UnknownContainer.Fix,
                $"::: {name}".Trim());
        }

        CheckClosed(block, block.Span.Start);
    }

    /// <summary>Checks a block of code.</summary>
    public void Check(FencedCodeBlock block) => CheckClosed(block, block.Span.Start);

    /// <summary>Where the name stands, or its fence where there is none.</summary>
    private int NameOffset(CustomContainer block)
    {
        if (string.IsNullOrEmpty(block.Info))
        {
            return block.Span.Start;
        }

        var offset = block.Span.Start + block.OpeningFencedCharCount;
        while (draft.HasAt(offset, ' ') || draft.HasAt(offset, '\t'))
        {
            offset++;
        }

        return offset;
    }

    private void CheckClosed(IFencedBlock block, int offset)
    {
        if (block.ClosingFencedCharCount == 0)
        {
            draft.Report(MarkdownRules.OpenBlock, offset, new string(block.FencedChar, block.OpeningFencedCharCount));
        }
    }
}
