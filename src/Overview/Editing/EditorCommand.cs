using System.CommandLine;
using Overview.Running;

namespace Overview.Editing;

/// <summary>The command <c>schemas</c>: writes what editors read to help authors.</summary>
internal static class EditorCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command(
            "schemas", "Writes JSON Schemas of all content files, and the settings by which editors find them, to '.vscode'.");
        command.SetAction(_ => Write(Directory.GetCurrentDirectory()));
        return command;
    }

    private static int Write(string folder)
    {
        var files = EditorFiles.Make("input");
        foreach (var (path, bytes) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
        }

        Console.Out.WriteLine($"Wrote {files.Count} files to '.vscode'.");
        return (int)RunOutcome.Good;
    }
}
