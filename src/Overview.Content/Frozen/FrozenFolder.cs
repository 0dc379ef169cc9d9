using Overview.Content.Identifiers;

namespace Overview.Content.Frozen;

/// <summary>Where snapshots lie in the input folder.</summary>
public static class FrozenFolder
{
    /// <summary>The folder of all snapshots, relative to the input folder.</summary>
    public const string Name = "editions/frozen/";

    private const string ListName = "edition.json";

    /// <summary>The folder of the snapshot of an edition.</summary>
    public static string Of(EditionId edition) => $"{Name}{edition.Value}/";

    /// <summary>The list of its projects.</summary>
    public static string List(EditionId edition) => Of(edition) + ListName;

    /// <summary>The copy of a project's file.</summary>
    public static string Copy(EditionId edition, ProjectId project) => $"{Of(edition)}{project.Value}.md";

    /// <summary>The edition whose list of projects a file is; null where it is none.</summary>
    /// <param name="path">A file, relative to the input folder.</param>
    public static EditionId? ListAt(string path) => Split(path) is [var edition, ListName] ? new EditionId(edition) : null;

    /// <summary>True for the copy of a project's file.</summary>
    /// <param name="path">A file, relative to the input folder.</param>
    public static bool IsCopy(string path) =>
        Split(path) is [_, var file] && file.EndsWith(".md", StringComparison.Ordinal);

    private static string[] Split(string path) =>
        path.StartsWith(Name, StringComparison.Ordinal) ? path[Name.Length..].Split('/') : [];
}
