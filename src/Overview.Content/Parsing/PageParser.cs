using Overview.Content.Fields;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Reads a page of prose, such as <c>input/office/contact.md</c>.</summary>
internal static class PageParser
{
    private static readonly Field<int> Order = new("order", CommonFields.Order, "Its place in the section's list.");

    /// <summary>The fields of a page.</summary>
    public static RecordShape Shape { get; } = new(
        "A page",
        [CommonFields.Title, CommonFields.Summary, Order, CommonFields.Sources, .. PublicationFields.All]);

    /// <summary>Makes the record; the caller drops it when errors were reported.</summary>
    public static IContentRecord Parse(MarkdownFile file, PageSection section)
    {
        var reader = file.Read(Shape);
        return new Page
        {
            Section = section,
            Slug = file.Slug,
            Title = reader.Require(CommonFields.Title),
            Summary = reader.Require(CommonFields.Summary),
            Order = reader.Get(Order, int.MaxValue),
            Sources = reader.Get(CommonFields.Sources, []),
            Publication = PublicationFields.Read(reader),
            Body = file.ReadBody(reader.CountOf(CommonFields.Sources)),
            File = file.Path,
        };
    }
}
