using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Overview.Content.Markdown;

/// <summary>Writes tables, each in a box that scrolls by itself and that a keyboard can reach.</summary>
internal sealed class TableWriter(BodyDraft draft, BlockWriter blocks)
{
    private int _count;

    /// <summary>Writes a table.</summary>
    public void Write(Table table)
    {
        _count++;
        draft.EnsureLine().Html("<section class=\"ov-scroll\" tabindex=\"0\" aria-label=\"Table ");
        draft.Html(_count.ToString(CultureInfo.InvariantCulture)).Html("\">\n<table>\n");
        var isBodyOpen = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (!row.IsHeader && !isBodyOpen)
            {
                isBodyOpen = true;
                draft.Html("<tbody>\n");
            }

            draft.Html(row.IsHeader ? "<thead>\n" : string.Empty);
            Write(table, row);
            draft.Html(row.IsHeader ? "</thead>\n" : string.Empty);
        }

        draft.Html(isBodyOpen ? "</tbody>\n" : string.Empty).Html("</table>\n</section>\n");
    }

    private void Write(Table table, TableRow row)
    {
        draft.Html("<tr>\n");
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is TableCell cell)
            {
                Write(cell, row.IsHeader, AlignmentClass(table, cell.ColumnIndex < 0 ? i : cell.ColumnIndex));
            }
        }

        draft.Html("</tr>\n");
    }

    private void Write(TableCell cell, bool isHeader, string alignment)
    {
        // An empty heading would be announced to people who listen, and tell them nothing.
        var isHeading = isHeader && cell.OfType<LeafBlock>().Any(block => block.Inline?.FirstChild is not null);
        draft.Html(isHeading ? "<th scope=\"col\"" : "<td").Html(alignment).Html(">");
        foreach (var block in cell)
        {
            blocks.Write(block, isTight: cell.Count == 1);
        }

        draft.Html(isHeading ? "</th>\n" : "</td>\n");
    }

    /// <summary>A class, because the site's security policy allows no style in the page.</summary>
    private static string AlignmentClass(Table table, int column)
    {
        var columns = table.ColumnDefinitions;
        return column >= columns.Count ? string.Empty : columns[column].Alignment switch
        {
            TableColumnAlign.Center => " class=\"ov-cell--center\"",
            TableColumnAlign.Right => " class=\"ov-cell--right\"",
            _ => string.Empty,
        };
    }
}
