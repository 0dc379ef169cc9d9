using System.CommandLine;
using Overview.Content.Fields;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Running;
using Overview.Theme.Words;

namespace Overview.Authoring;

/// <summary>The command <c>rename KIND OLD NEW</c>: moves a file, mends every mention, and leaves a former address.</summary>
internal static class RenameCommand
{
    private static readonly RecordKind[] Kinds =
    [
        RecordKind.Project, RecordKind.Organisation, RecordKind.Area, RecordKind.Theme, RecordKind.Service,
        RecordKind.Edition, RecordKind.Page,
    ];

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command(
            "rename", "Gives a file another name, mends every mention of it, and leads readers on from its former address.");
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", Kinds.Select(one => one.Word())) + "." };
        var before = new Argument<string>("OLD") { Description = "The id as it is; for a page its folder too: office/contact." };
        var after = new Argument<string>("NEW") { Description = "The id as it will be." };
        command.Arguments.Add(kind);
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        return AuthoringCommand.SetUp(command, (parsed, input, content) =>
            Run(input, content, parsed.GetValue(kind)!, (parsed.GetValue(before)!, parsed.GetValue(after)!)));
    }

    private static RunOutcome Run(string input, ContentSnapshot content, string word, (string Before, string After) ids)
    {
        if (Kinds.Where(one => one.Word() == word).Select(one => (RecordKind?)one).FirstOrDefault() is not { } kind)
        {
            return AuthoringCommand.Refuse(
                $"'{word}' cannot be renamed. The kinds are {string.Join(", ", Kinds.Select(one => one.Word()))}.");
        }

        var key = new RecordKey(kind, ids.Before);
        var file = content.Parse().FirstOrDefault(one => one.Records.Any(record => record.Key == key));
        if (file is null)
        {
            return AuthoringCommand.Refuse($"There is no {word} '{ids.Before}'.");
        }

        var folder = kind == RecordKind.Page ? string.Empty : Path.GetDirectoryName(file.Path) + "/";
        return Problem(content, folder, ids) is { } problem
            ? AuthoringCommand.Refuse(problem)
            : Rename(input, content, file, $"{folder}{ids.After}.md");
    }

    private static string? Problem(ContentSnapshot content, string folder, (string Before, string After) ids) =>
        !KebabCase.IsKebabCase(ids.After.Split('/')[^1])
            ? $"'{ids.After}' cannot be an id. Use small letters, digits and single hyphens."
            : content.Has($"{folder}{ids.After}.md") ? $"'{ids.After}' is there already." : null;

    private static RunOutcome Rename(string input, ContentSnapshot content, ParsedFile file, string newPath)
    {
        var newUrl = new ContentParser(content.Today).Parse(newPath, []).Records is [{ Url: { } url }] ? url : null;
        if (newUrl is null)
        {
            return AuthoringCommand.Refuse($"No content can stand at '{AuthoringCommand.Display(input, newPath)}'.");
        }

        var renaming = new Renaming(content, file.Records[0], file.Path, newPath);
        var changed = renaming.Apply(newUrl);
        if (changed is null)
        {
            return AuthoringCommand.Refuse(
                $"'{AuthoringCommand.Display(input, file.Path)}' cannot be read: mend what 'check' says about it first.");
        }

        var errors = changed.ErrorsNotIn(content);
        if (errors.Count > 0)
        {
            AuthoringCommand.Write(Console.Error, input, errors);
            Console.Error.WriteLine("Nothing was renamed: the new name would make the errors above.");
            return RunOutcome.Findings;
        }

        Write(input, content, changed);
        Console.Out.WriteLine(
            $"Renamed '{AuthoringCommand.Display(input, file.Path)}' to '{AuthoringCommand.Display(input, newPath)}'; "
            + $"mended {Counted.Of(renaming.Mended, "mention")} and links in {Counted.Of(renaming.Files.Count, "file")}. "
            + $"{file.Records[0].Url} leads to {newUrl}.");
        return RunOutcome.Good;
    }

    /// <summary>Files are written before the old one is removed: a run that is stopped loses nothing.</summary>
    private static void Write(string input, ContentSnapshot before, ContentSnapshot after)
    {
        foreach (var path in after.Paths.Where(path => !before.Has(path) || before.TextOf(path) != after.TextOf(path)))
        {
            File.WriteAllText(Path.Combine(input, path), after.TextOf(path));
        }

        foreach (var path in before.Paths.Where(path => !after.Has(path)))
        {
            File.Delete(Path.Combine(input, path));
        }
    }
}
