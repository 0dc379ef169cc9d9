using Overview.Content.Identifiers;
using Overview.Content.Markdown;

namespace Overview.Content.Records;

/// <summary>An edition of the overview or its research: what <c>input/editions/*.md</c> holds.</summary>
public sealed record Edition : IContentRecord
{
    /// <summary>The file's name.</summary>
    public required EditionId Id { get; init; }

    /// <summary>The full title.</summary>
    public required string Title { get; init; }

    /// <summary>A short title for tags and lists.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>What kind of publication it is.</summary>
    public required EditionKind Kind { get; init; }

    /// <summary>Its place in lists, newest first, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>When it came out; null for the living edition.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Where its authors worked.</summary>
    public IReadOnlyList<string> Institutions { get; init; } = [];

    /// <summary>One sentence of at most 200 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>The cases it studied.</summary>
    public IReadOnlyList<CaseStudy> Cases { get; init; } = [];

    /// <summary>The numbered sources.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>What it covered and what is known of it.</summary>
    public required Body Body { get; init; }

    /// <summary>The file, relative to the input folder.</summary>
    public required string File { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.Of(Id);

    /// <inheritdoc/>
    public string Name => ShortTitle;
}
