using System.CommandLine;
using Overview.Content.Frozen;
using Overview.Content.Writing;
using Overview.Running;
using Overview.Theme.Words;

namespace Overview.Authoring;

/// <summary>The command <c>fmt</c>: brings the fields of files into their order and one form.</summary>
internal static class FormatCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command("fmt", "Brings the fields on top of Markdown files into their order and one form.");
        var files = new Argument<string[]>("FILE")
        {
            Description = "The files, relative to the input folder; all if left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Option<bool>("--check") { Description = "Change nothing; exit code 1 when something would change." };
        command.Arguments.Add(files);
        command.Options.Add(check);
        return AuthoringCommand.SetUp(command, (parsed, input, content) =>
            Run(input, content, parsed.GetValue(files) ?? [], parsed.GetValue(check)));
    }

    private static RunOutcome Run(string input, ContentSnapshot content, string[] named, bool isCheck)
    {
        if (named.FirstOrDefault(path => !content.Has(path)) is { } missing)
        {
            return AuthoringCommand.Refuse($"There is no content file '{AuthoringCommand.Display(input, missing)}'.");
        }

        var changed = 0;
        var paths = (named.Length > 0 ? named : content.Paths).Where(
            path => path.EndsWith(".md", StringComparison.Ordinal) && !FrozenFolder.IsCopy(path));
        foreach (var path in paths)
        {
            changed += Format(input, path, content.TextOf(path), isCheck) ? 1 : 0;
        }

        Console.Out.WriteLine((changed, isCheck) switch
        {
            (0, _) => "All fields are in order.",
            (_, true) => $"{Counted.Of(changed, "file")} would change.",
            _ => $"{Counted.Of(changed, "file")} changed.",
        });
        return changed > 0 && isCheck ? RunOutcome.Findings : RunOutcome.Good;
    }

    private static bool Format(string input, string path, string text, bool isCheck)
    {
        if (ContentFormatter.Format(path, text) is not { } formatted)
        {
            Console.Error.WriteLine(
                $"{AuthoringCommand.Display(input, path)}: left as it is, for its fields cannot be read.");
            return false;
        }

        if (formatted == text)
        {
            return false;
        }

        Console.Out.WriteLine(AuthoringCommand.Display(input, path));
        if (!isCheck)
        {
            File.WriteAllText(Path.Combine(input, path), formatted);
        }

        return true;
    }
}
