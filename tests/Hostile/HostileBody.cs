using Overview.Content.Markdown;
using Overview.Content.Parsing;
using Overview.Content.Sources;

namespace Overview.Hostile;

/// <summary>What the site makes of a hostile text in a place of a page, whether it would be published or not.</summary>
/// <param name="Field">The place.</param>
/// <param name="Vector">The text.</param>
/// <param name="Html">The HTML.</param>
/// <param name="Codes">The errors that are told; with one the page is not published.</param>
internal sealed record HostileBody(HostileField Field, Vector Vector, string Html, IReadOnlyList<string> Codes)
{
    /// <summary>Every text in every place.</summary>
    public static IReadOnlyList<HostileBody> All { get; } =
        [.. HostileField.All.AsParallel().AsOrdered().SelectMany(field => Vector.All.Select(vector => Read(field, vector)))];

    /// <inheritdoc/>
    public override string ToString() => $"{Field.Name}, {Vector}: {Html}";

    private static HostileBody Read(HostileField field, Vector vector)
    {
        var context = new ParseContext(new SourceText("guides/hostile.md", field.Write(vector.Text)));
        var body = BodyReader.Read(context, 0, new BodyOptions());
        var errors = context.Findings.Where(one => one.Severity == Content.Findings.Severity.Error);
        return new HostileBody(
            field,
            vector,
            body.Render(string.Empty, key => $"<a href=\"/{key.Kind}/\">{key.Kind}</a>"),
            [.. errors.Select(one => one.Code).Distinct()]);
    }
}
