using System.Text;
using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.PlainEnglish;

namespace Overview.Content.Markdown;

/// <summary>A body while it is being written: its HTML so far, and what was found on the way.</summary>
/// <param name="context">The file, and where findings and cross-references are noted.</param>
/// <param name="start">Index in the file of the text's first character.</param>
/// <param name="length">The length of the text, in UTF-16 code units.</param>
internal sealed class BodyDraft(ParseContext context, int start, int length)
{
    private readonly StringBuilder _html = new(length + (length / 4) + 64);
    private readonly List<BodyInsertion> _insertions = [];
    private readonly List<Heading> _headings = [];
    private readonly List<AuthorLink> _links = [];
    private readonly HashSet<string> _acronyms = new(StringComparer.Ordinal);

    /// <summary>The file's path, relative to the input folder.</summary>
    public string Path => context.Source.Path;

    /// <summary>True when the author's text has a character at a place.</summary>
    public bool HasAt(int offset, char character) =>
        start + offset < context.Source.Text.Length && context.Source.Text[start + offset] == character;

    /// <summary>Adds HTML as it stands; only for what the site's own code wrote.</summary>
    public BodyDraft Html(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Adds words of the author, so that they show as they are.</summary>
    public BodyDraft Text(ReadOnlySpan<char> text)
    {
        HtmlText.AppendEscaped(_html, text);
        return this;
    }

    /// <summary>Adds an address of the author inside an attribute.</summary>
    public BodyDraft Url(string url)
    {
        HtmlText.AppendUrl(_html, url);
        return this;
    }

    /// <summary>Adds the title of a link or picture, if it has one.</summary>
    public BodyDraft Title(string? title) =>
        string.IsNullOrWhiteSpace(title) ? this : Html(" title=\"").Text(title).Html("\"");

    /// <summary>Begins a new line unless the HTML stands at the start of one.</summary>
    public BodyDraft EnsureLine()
    {
        if (_html.Length > 0 && _html[^1] != '\n')
        {
            _html.Append('\n');
        }

        return this;
    }

    /// <summary>Leaves a place for the path under which the site is served.</summary>
    public BodyDraft InsertBasePath()
    {
        _insertions.Add(new BodyInsertion(_html.Length, null));
        return this;
    }

    /// <summary>Leaves a place for the link to a record.</summary>
    public void InsertLink(RecordKey target) => _insertions.Add(new BodyInsertion(_html.Length, target));

    /// <summary>Adds an acronym, and leaves a place for its mark-up where it stands for the first time.</summary>
    public BodyDraft MarkAcronym(string letters)
    {
        if (_acronyms.Add(letters))
        {
            _insertions.Add(new BodyInsertion(_html.Length, null, letters));
        }

        return Text(letters);
    }

    /// <summary>Leaves a place for more attributes of a picture.</summary>
    public BodyDraft InsertPicture(string url)
    {
        _insertions.Add(new BodyInsertion(_html.Length, null, Picture: url));
        return this;
    }

    /// <summary>Notes a heading.</summary>
    public void Add(Heading heading) => _headings.Add(heading);

    /// <summary>Notes a link to a page of the site.</summary>
    public void Link(string target, int offset) => _links.Add(new AuthorLink(target, At(offset)));

    /// <summary>Notes a mention of a record.</summary>
    public void Refer(RecordKey target, int offset) => context.Refer(target, At(offset));

    /// <summary>Notes an acronym that the text does not spell out.</summary>
    public void NoteAcronym(string letters, int offset) => context.Note(new Acronym(letters, At(offset)));

    /// <summary>Reports a mistake.</summary>
    /// <param name="rule">What is wrong.</param>
    /// <param name="offset">Where, counted from the start of the text.</param>
    /// <param name="particulars">What the sentences of the rule leave open.</param>
    public void Report(FindingRule rule, int offset, params object[] particulars) =>
        context.Report(rule.At(At(offset), Quotation.ForMessage(particulars)));

    /// <summary>Reports a mistake with a remedy of its own.</summary>
    public void ReportWithFix(FindingRule rule, int offset, string fix, params object[] particulars) =>
        context.Report(rule.WithFix(At(offset), fix, Quotation.ForMessage(particulars)));

    /// <summary>The body as it is now.</summary>
    public Body ToBody()
    {
        var end = _html.Length;
        while (end > 0 && _html[end - 1] == '\n')
        {
            end--;
        }

        return new Body(_html.ToString(0, end), _insertions, _headings, _links);
    }

    private Location At(int offset) => context.Source.At(start + Math.Max(offset, 0));
}
