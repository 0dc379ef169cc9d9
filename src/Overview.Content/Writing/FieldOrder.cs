using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;

namespace Overview.Content.Writing;

/// <summary>The order in which the fields of a file are written.</summary>
internal static class FieldOrder
{
    /// <summary>The names of the fields of a Markdown file; null where no content stands.</summary>
    /// <param name="path">The file, relative to the input folder.</param>
    public static IReadOnlyList<string>? Of(string path)
    {
        var slash = path.LastIndexOf('/');
        var name = slash < 0 ? string.Empty : path[..slash];
        var folder = path.EndsWith(".md", StringComparison.Ordinal)
            ? ContentFolder.All.FirstOrDefault(one => one.Name == name)
            : null;
        return folder is null ? null : [.. ShapeOf(folder.Kind).Fields.Select(field => field.Name)];
    }

    private static RecordShape ShapeOf(RecordKind kind) => kind switch
    {
        RecordKind.Project => ProjectParser.Shape,
        RecordKind.Organisation => OrganisationParser.Shape,
        RecordKind.Theme => ThemeParser.Shape,
        RecordKind.Service => ServiceParser.Shape,
        RecordKind.Area => AreaParser.Shape,
        RecordKind.Edition => EditionParser.Shape,
        _ => PageParser.Shape,
    };
}
