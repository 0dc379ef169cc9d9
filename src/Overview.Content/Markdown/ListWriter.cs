using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Overview.Content.Markdown;

/// <summary>Writes lists: bulleted, numbered, of definitions, of notes.</summary>
internal sealed class ListWriter(BodyDraft draft, BlockWriter blocks, InlineWriter inlines)
{
    /// <summary>Writes a bulleted or numbered list.</summary>
    public void Write(ListBlock list)
    {
        draft.EnsureLine().Html(list.IsOrdered ? "<ol" + Start(list) + ">\n" : "<ul>\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            draft.Html("<li>");
            WriteTightly(item, isTight: !list.IsLoose);
            draft.Html("</li>\n");
        }

        draft.Html(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    /// <summary>Writes terms with their definitions.</summary>
    public void Write(DefinitionList list)
    {
        draft.EnsureLine().Html("<dl>\n");
        foreach (var item in list.OfType<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>())
            {
                draft.Html("<dt>");
                inlines.WriteChildren(term.Inline);
                draft.Html("</dt>\n");
            }

            draft.Html("<dd>");
            var rest = item.Where(block => block is not DefinitionTerm).ToList();
            WriteTightly(rest, isTight: rest is [ParagraphBlock]);
            draft.Html("</dd>\n");
        }

        draft.Html("</dl>\n");
    }

    /// <summary>Writes the notes whose words stand in the text.</summary>
    public void Write(FootnoteGroup group)
    {
        if (group.Count == 0)
        {
            return;
        }

        draft.EnsureLine().Html("<section class=\"ov-notes\" aria-label=\"Notes\">\n<ol>\n");
        foreach (var note in group.OfType<Footnote>())
        {
            draft.Html("<li id=\"").Html(NoteWriter.Anchor(note)).Html("\">");
            WriteTightly(note, isTight: note.Count == 1);
            draft.Html("</li>\n");
        }

        draft.Html("</ol>\n</section>\n");
    }

    private void WriteTightly(IEnumerable<Block> content, bool isTight)
    {
        var isAfterParagraph = false;
        foreach (var block in content)
        {
            if (isAfterParagraph)
            {
                draft.EnsureLine();
            }

            blocks.Write(block, isTight);
            isAfterParagraph = true;
        }
    }

    private static string Start(ListBlock list) =>
        int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1
            ? string.Create(CultureInfo.InvariantCulture, $" start=\"{start}\"")
            : string.Empty;
}
