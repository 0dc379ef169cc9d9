using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Markdown;
using Overview.Content.Parsing;

namespace Overview.Content.Tests.RealContent;

/// <summary>The content of this repository, read once for the tests that measure it.</summary>
public sealed class RealContentSite
{
    private const string EndOfFields = "\n---\n";

    public RealContentSite()
    {
        var build = new BuildSettings { Today = new DateOnly(2026, 11, 25) };
        var input = RepositoryFolder.At("input");
        var parser = new ContentParser(build.Today);
        var files = from file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
                    let path = Path.GetRelativePath(input, file).Replace('\\', '/')
                    where ContentParser.IsContent(path)
                    select parser.Parse(path, File.ReadAllBytes(file));
        var joined = ContentJoiner.Join(files, build);
        var pipeline = BodyPipeline.Build();
        Findings = joined.Findings;
        Measures =
        [
            .. joined.Catalogue!.Projects.Select(project => ProjectMeasure.Of(
                project, BodyOf(Path.Combine(input, project.File)), pipeline)),
        ];
    }

    /// <summary>What the checks say of it.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How much each project's page holds.</summary>
    internal IReadOnlyList<ProjectMeasure> Measures { get; }

    private static string BodyOf(string file)
    {
        var text = File.ReadAllText(file);
        return text[(text.IndexOf(EndOfFields, StringComparison.Ordinal) + EndOfFields.Length)..];
    }
}
