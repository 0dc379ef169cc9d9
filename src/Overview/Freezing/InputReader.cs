using Overview.Content.Building;
using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Stages;

namespace Overview.Freezing;

/// <summary>Reads the input folder without building the site.</summary>
internal static class InputReader
{
    /// <summary>All that the folder holds, joined.</summary>
    /// <param name="input">The input folder, as a full path.</param>
    /// <param name="build">Today, and whether drafts count.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static JoinedContent Read(string input, BuildSettings build)
    {
        var parser = new ContentParser(build.Today);
        var boundary = new InputBoundary(input);
        var files =
            from file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(input, file).Replace('\\', '/')
            where ContentParser.IsContent(path) && boundary.Holds(file)
            select parser.Parse(path, File.ReadAllBytes(file));
        return ContentJoiner.Join(files, build);
    }
}
