using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Overview.Tests.Seam;

/// <summary>One property, in one place, chooses where the Statiq types come from.</summary>
public sealed class StatiqSourceTests
{
    private const string Application = "src/Overview/Overview.csproj";
    private static readonly string[] Everywhere = ["src", "theme", "tests"];

    [Fact]
    public void Is_chosen_by_one_condition()
    {
        var project = XDocument.Parse(Repository.Read(Application));

        var conditions = project.Descendants()
            .Where(
                element => element.Attribute("Condition")?.Value.Contains(
                    "StatiqSource", StringComparison.Ordinal) == true)
            .Select(element => $"{element.Name.LocalName}: {element.Attribute("Condition")!.Value}");

        Assert.Equal(["StatiqSource: '$(StatiqSource)' == ''", "When: '$(StatiqSource)' == 'package'"], conditions);
        var choose = Assert.Single(project.Descendants("Choose"));
        Assert.Equal(["When", "Otherwise"], choose.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["Statiq.Web"], choose.Element("When")!.Descendants("PackageReference").Select(Include));
        Assert.Equal(
            ["../Statiq.Embedded/Statiq.Embedded.csproj"],
            choose.Element("Otherwise")!.Descendants("ProjectReference").Select(Include));
    }

    [Fact]
    public void Is_the_embedded_engine_if_nobody_says_otherwise() =>
        Assert.Equal(
            "embedded", XDocument.Parse(Repository.Read(Application)).Descendants("StatiqSource").Single().Value);

    [Fact]
    public void Is_asked_for_in_no_other_project_file()
    {
        var files = Repository.Files(Everywhere, ".csproj", ".props", ".targets").Append("Directory.Build.props");

        Assert.Equal(
            [Application],
            files.Where(file => Repository.Read(file).Contains("StatiqSource", StringComparison.Ordinal)));
    }

    [Fact]
    public void Gives_its_types_to_the_application_alone()
    {
        var users = Repository.Files(Everywhere, ".cs", ".razor")
            .Where(file => Regex.IsMatch(Repository.Read(file), @"(?m)^\s*(global )?@?using (static )?Statiq\."))
            .Select(file => string.Join('/', file.Split('/').Take(2))).Distinct();

        Assert.Equal(["src/Overview", "src/Statiq.Embedded", "tests/Statiq.Embedded.Tests"], users);
    }

    [Fact]
    public void Is_referred_to_by_the_application_and_its_own_tests_alone()
    {
        var users = Repository.Files(Everywhere, ".csproj").Where(file => XDocument.Parse(Repository.Read(file))
            .Descendants("ProjectReference").Any(
                one => Include(one).EndsWith("Statiq.Embedded.csproj", StringComparison.Ordinal)));

        Assert.Equal([Application, "tests/Statiq.Embedded.Tests/Statiq.Embedded.Tests.csproj"], users);
    }

    [Fact]
    public void Changes_no_line_of_code()
    {
        var files = Repository.Files(Everywhere, ".cs", ".razor")
            .Where(file => Regex.IsMatch(Repository.Read(file), @"(?m)^\s*#(if|elif)\b"));

        Assert.Empty(files);
    }

    private static string Include(XElement element) => element.Attribute("Include")!.Value;
}
