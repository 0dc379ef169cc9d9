using Overview.Content.Fields;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>Types and fields that several kinds of content share.</summary>
internal static class CommonFields
{
    /// <summary>The most characters of a summary.</summary>
    public const int LongestSummary = 200;

    public static TextType Text { get; } = new();

    public static ListType<string> Texts { get; } = new(Text);

    public static TextType SummaryText { get; } = new(LongestSummary);

    public static DateType Date { get; } = new();

    public static DateType PastDate { get; } = new(isPast: true);

    public static WebAddressType WebAddress { get; } = new();

    public static WholeNumberType Year { get; } = new("a year such as 2016", "2016", 1800, 2100);

    public static WholeNumberType PastYear { get; } = new("a year such as 2016", "2016", 1800, 2100, isPastYear: true);

    public static WholeNumberType Order { get; } = new("a whole number", "1", 1, 10000);

    public static WholeNumberType SourceNumber { get; } = new("the number of a source", "1", 1, 999);

    public static Field<IReadOnlyList<Source>> Sources { get; } = new(
        "sources", new ListType<Source>(SourceFields.Type), "The documents the page rests on, in the order of its notes.");

    public static Field<IReadOnlyList<string>> RedirectFrom { get; } = new(
        "redirect-from", new ListType<string>(new SiteAddressType(mustExist: false)), "Former addresses of the page.");

    public static Field<string> Title { get; } = new("title", Text, "The name of the page.", true);

    public static Field<string> Summary { get; } = new(
        "summary", SummaryText, "One sentence of at most 200 characters that says what it is.", true);
}
