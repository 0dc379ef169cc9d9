namespace Overview.Browser.Tests.Machines;

/// <summary>Ajv holds the JSON files of the real site against the schemas that are published with them.</summary>
public sealed class SchemaTests(BuiltSite site)
{
    [Fact]
    public async Task Fit_every_JSON_file_of_projects()
    {
        var (exitCode, output) = await NodeTools.RunAsync("../audit/schemas.mjs", site.Folder);

        Assert.EndsWith(" files, 0 faults", output.Trim(), StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }
}
