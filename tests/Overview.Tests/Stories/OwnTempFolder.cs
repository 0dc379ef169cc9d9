using Overview.Tests.Stories;

[assembly: AssemblyFixture(typeof(OwnTempFolder))]

namespace Overview.Tests.Stories;

/// <summary>Everything that these tests and the programs they start leave in the temp folder goes with them.</summary>
public sealed class OwnTempFolder : IDisposable
{
    private static readonly string[] Variables = ["TMPDIR", "TMP", "TEMP"];
    private readonly string? _usual = Environment.GetEnvironmentVariable(Variables[0]);
    private readonly string _path = Directory.CreateTempSubdirectory("overview-tests-").FullName;

    public OwnTempFolder() => Array.ForEach(Variables, name => Environment.SetEnvironmentVariable(name, _path));

    public void Dispose()
    {
        Array.ForEach(Variables, name => Environment.SetEnvironmentVariable(name, _usual));
        Directory.Delete(_path, recursive: true);
    }
}
