using Overview.Content.Identifiers;
using Overview.Content.Markdown;

namespace Overview.Content.Records;

/// <summary>A page of prose, such as <c>input/office/contact.md</c>.</summary>
public sealed record Page : IContentRecord
{
    /// <summary>The section it belongs to.</summary>
    public required PageSection Section { get; init; }

    /// <summary>The file's name; <c>index</c> for the front page of a section.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence of at most 200 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>Its place in the section's list; pages without one come last.</summary>
    public int Order { get; init; } = int.MaxValue;

    /// <summary>The numbered sources.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>When the page was added, changed and reviewed.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The page's text.</summary>
    public required Body Body { get; init; }

    /// <summary>The file, relative to the input folder.</summary>
    public required string File { get; init; }

    /// <summary>True for the front page of a section.</summary>
    public bool IsIndex => Slug == "index";

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.Page, IdOf(File));

    /// <inheritdoc/>
    public string Name => Title;

    /// <summary>The id of the page in a file: its path without the ending, such as <c>office/contact</c>.</summary>
    public static string IdOf(string file) => Path.ChangeExtension(file, null);
}
