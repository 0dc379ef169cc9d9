using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Overview.Tests.House;

/// <summary>How projects refer to each other and to packages.</summary>
public sealed class ProjectTests
{
    private static readonly string[] Everywhere = ["src", "theme", "tests"];

    [Fact]
    public void Refer_to_each_other_in_one_direction()
    {
        var references = Repository.Files(["src", "theme"], ".csproj")
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), To: string.Join(", ", ReferencesOf(file))))
            .Select(project => $"{project.Name} -> {project.To}".TrimEnd());

        Assert.Equal(
            [
                "Overview -> Overview.Content, Overview.Theme, Statiq.Embedded", "Overview.Content ->",
                "Overview.Theme -> Overview.Content", "Statiq.Embedded ->",
            ],
            references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Are_tested_by_projects_that_nothing_else_refers_to()
    {
        var tests = Repository.Files(["tests"], ".csproj").Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.DoesNotContain(Repository.Files(Everywhere, ".csproj").SelectMany(ReferencesOf), tests.Contains);
    }

    [Fact]
    public void Lock_every_package()
    {
        var unlocked = Repository.Files(Everywhere, ".csproj")
            .Where(
                file => !File.Exists(Repository.At(Path.Combine(Path.GetDirectoryName(file)!, "packages.lock.json"))));

        Assert.Empty(unlocked);
    }

    [Fact]
    public void Write_versions_down_in_one_place()
    {
        var versions = Repository.Files(Everywhere, ".csproj", ".props", ".targets")
            .Where(file => Regex.IsMatch(Repository.Read(file), "<PackageReference[^>]*Version"));

        Assert.Empty(versions);
    }

    [Fact]
    public void Name_no_package_registry_in_their_lock_files()
    {
        var files = Repository.Files(Everywhere, "packages.lock.json").Select(file => (file, Repository.Read(file)))
            .Where(one => one.Item2.Contains("://", StringComparison.Ordinal));

        Assert.Empty(files.Select(one => one.file));
        Assert.All(
            ["theme/package-lock.json", "tests/package-lock.json"],
            file => Assert.DoesNotMatch("\"resolved\"|registry\\.|\\.tgz", Repository.Read(file)));
    }

    private static IEnumerable<string> ReferencesOf(string project) => XDocument.Parse(Repository.Read(project))
        .Descendants("ProjectReference")
        .Select(one => Path.GetFileNameWithoutExtension(one.Attribute("Include")!.Value))
        .Order(StringComparer.Ordinal);
}
