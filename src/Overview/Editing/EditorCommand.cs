using System.CommandLine;
using Overview.Running;

namespace Overview.Editing;

/// <summary>The command <c>schemas</c>: writes what is made from the fields of the content.</summary>
internal static class EditorCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command(
            "schemas", "Writes what is made from the fields of the content: JSON Schemas for editors, and issue forms.");
        command.SetAction(_ => Write(Directory.GetCurrentDirectory()));
        return command;
    }

    private static int Write(string folder)
    {
        var files = EditorFiles.Make("input").Concat(IssueFormFiles.Make()).ToList();
        foreach (var (path, bytes) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
        }

        Console.Out.WriteLine($"Wrote {files.Count} files to '.vscode' and '.github/ISSUE_TEMPLATE'.");
        return (int)RunOutcome.Good;
    }
}
