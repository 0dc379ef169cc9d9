using Overview.Content.Identifiers;
using Overview.Content.Markdown;

namespace Overview.Content.Records;

/// <summary>A theme under which projects are listed: what <c>input/themes/*.md</c> holds.</summary>
public sealed record ProjectTheme : IContentRecord
{
    /// <summary>The file's name.</summary>
    public required ThemeId Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Label { get; init; }

    /// <summary>Its place in lists, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>One sentence about it.</summary>
    public required string Description { get; init; }

    /// <summary>Introduction to the theme's list.</summary>
    public required Body Body { get; init; }

    /// <summary>The file, relative to the input folder.</summary>
    public required string File { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.Of(Id);

    /// <inheritdoc/>
    public string Name => Label;
}
