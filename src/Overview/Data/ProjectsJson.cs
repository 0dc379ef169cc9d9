using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Overview.Content.Building;

namespace Overview.Data;

/// <summary>All projects as JSON.</summary>
internal static class ProjectsJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Site site) => JsonSerializer.SerializeToUtf8Bytes(
        site.Catalogue.Projects.Select(project => ProjectRow.Of(site, project)), Options);
}
