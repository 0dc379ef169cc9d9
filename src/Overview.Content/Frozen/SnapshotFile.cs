using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Overview.Content.Identifiers;

namespace Overview.Content.Frozen;

/// <summary>How the list of an edition's projects is written and read.</summary>
public static class SnapshotFile
{
    private const int Format = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The text of the file.</summary>
    public static string Write(FrozenEdition edition) => JsonSerializer.Serialize(
        new Snapshot(
            Format,
            edition.Edition.Value,
            edition.Day,
            [.. edition.Projects.Select(one => new Entry(
                one.Id.Value, one.Title, one.Summary, one.Theme, one.Services, one.Status, one.Place, one.Hash))]),
        Options) + "\n";

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file, relative to the input folder.</param>
    /// <param name="text">What it holds.</param>
    /// <exception cref="JsonException">It is no such list.</exception>
    public static FrozenEdition Read(string path, string text)
    {
        var snapshot = JsonSerializer.Deserialize<Snapshot>(text, Options) ?? throw new JsonException("it is empty");
        if (snapshot.Format != Format)
        {
            throw new JsonException($"its format is {snapshot.Format}, and this program knows {Format}");
        }

        return new FrozenEdition(
            new EditionId(snapshot.Edition), snapshot.Frozen, [.. snapshot.Projects.Select(ProjectOf)], path);
    }

    /// <summary>The reader of JSON takes no null for a value, but takes it inside a list.</summary>
    private static FrozenProject ProjectOf(Entry? one) => one is null || one.Services.Any(service => service is null)
        ? throw new JsonException("a list in it has an item without a value")
        : new FrozenProject(
            new ProjectId(one.Id), one.Title, one.Summary, one.Theme, one.Services, one.Status, one.Place, one.Hash);

    private sealed record Snapshot(int Format, string Edition, DateOnly Frozen, IReadOnlyList<Entry?> Projects);

    private sealed record Entry(
        string Id,
        string Title,
        string Summary,
        string Theme,
        IReadOnlyList<string> Services,
        string Status,
        string Place,
        string Hash);
}
