using System.Text.Json;
using Overview.Browser.Tests.States;

namespace Overview.Browser.Tests.Hosting;

/// <summary>What Netlify's parsers make of a built site and of <c>netlify.toml</c>.</summary>
public sealed class NetlifyReading(StateSite site) : IAsyncLifetime
{
    private JsonElement _read;

    /// <summary>The built site.</summary>
    public string Folder => site.Folder;

    /// <summary>What the parsers refuse.</summary>
    public IEnumerable<string?> Errors => _read.GetProperty("errors").EnumerateArray().Select(error => error.GetString());

    /// <summary>Pattern, name and value of each header.</summary>
    public IEnumerable<(string Pattern, string Name, string Value)> Headers =>
        from rule in _read.GetProperty("headers").EnumerateArray()
        from header in rule.GetProperty("values").EnumerateObject()
        select (rule.GetProperty("for").GetString()!, header.Name, header.Value.GetString()!);

    /// <summary>From, to, status and whether it counts although a file stands there.</summary>
    public IEnumerable<(string From, string To, int Status, bool IsForced)> Redirects =>
        from rule in _read.GetProperty("redirects").EnumerateArray()
        select (
            rule.GetProperty("from").GetString()!,
            rule.GetProperty("to").GetString()!,
            rule.GetProperty("status").GetInt32(),
            rule.GetProperty("force").GetBoolean());

    /// <summary>How a context is built.</summary>
    public JsonElement Context(string name) => _read.GetProperty("contexts").GetProperty(name);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var (exitCode, output) = await NodeTools.RunOwnAsync(
            "Overview.Browser.Tests/Hosting/netlify.mjs", site.Folder, RepositoryRoot.Path);
        Assert.True(exitCode == 0, output);
        _read = JsonDocument.Parse(output).RootElement;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
