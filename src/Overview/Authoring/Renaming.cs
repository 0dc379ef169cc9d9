using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Content.Sources;
using Overview.Content.Writing;

namespace Overview.Authoring;

/// <summary>Gives a record another id: its file another name, and every mention of it, and every link to its pages.</summary>
/// <param name="content">The content as it is.</param>
/// <param name="record">The record.</param>
/// <param name="path">Its file, relative to the input folder.</param>
/// <param name="newPath">The file's new name.</param>
internal sealed class Renaming(ContentSnapshot content, ParsedRecord record, string path, string newPath)
{
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>The number of mentions and links that were mended.</summary>
    public int Mended { get; private set; }

    /// <summary>The files in which something was mended.</summary>
    public IReadOnlyCollection<string> Files => _files;

    private string NewId => record.Key.Kind == RecordKind.Page
        ? Page.IdOf(newPath)
        : Path.GetFileNameWithoutExtension(newPath);

    /// <summary>The content as it will be; null where the record's own file cannot be changed.</summary>
    public ContentSnapshot? Apply(string newUrl)
    {
        var changed = content;
        foreach (var file in content.Parse())
        {
            var edits = file.Records.SelectMany(one => EditsOf(one, newUrl)).Distinct().ToList();
            if (edits.Count > 0)
            {
                changed = changed.With(file.Path, Edit(file.Path, content.TextOf(file.Path), edits));
            }
        }

        var moved = ContentEdit.AddFormerAddresses(path, changed.TextOf(path), FormerUrls(), newUrl);
        return moved is null ? null : changed.Without(path).With(newPath, moved);
    }

    /// <summary>The addresses under which readers know the record: its page, and lists below that.</summary>
    private IEnumerable<string> FormerUrls()
    {
        var catalogue = content.Join().Catalogue;
        var below = catalogue is null
            ? []
            : new RouteTable(catalogue).Pages.Select(page => page.Url)
                .Where(url => url != record.Url && url.StartsWith(record.Url!, StringComparison.Ordinal))
                .Where(_ => record.Key.Kind != RecordKind.Page);
        return below.Prepend(record.Url!);
    }

    private IEnumerable<Replacement> EditsOf(ParsedRecord one, string newUrl) =>
    [
        .. one.References.Where(mention => mention.Target == record.Key)
            .Select(mention => new Replacement(mention.Location, record.Key.Id, NewId)),
        .. one.Links.Where(link => LeadsHere(link.Target))
            .Select(link => new Replacement(link.Location, record.Url!, newUrl)),
    ];

    private bool LeadsHere(string target) => record.Key.Kind == RecordKind.Page
        ? target == record.Url || target.StartsWith(record.Url + "#", StringComparison.Ordinal)
            || target.StartsWith(record.Url + "?", StringComparison.Ordinal)
        : target.StartsWith(record.Url!, StringComparison.Ordinal);

    private string Edit(string file, string text, IEnumerable<Replacement> edits)
    {
        var source = new SourceText(file, text);
        foreach (var edit in edits.OrderByDescending(one => one.Location))
        {
            var from = source.StartOfLine(edit.Location.Line) + edit.Location.Column - 1;
            var at = text.IndexOf(edit.Before, from, StringComparison.Ordinal);
            if (at < 0)
            {
                throw new InvalidOperationException($"'{edit.Before}' does not stand at {edit.Location}.");
            }

            text = text[..at] + edit.After + text[(at + edit.Before.Length)..];
            Mended++;
            _files.Add(file);
        }

        return text;
    }

    private sealed record Replacement(Location Location, string Before, string After);
}
