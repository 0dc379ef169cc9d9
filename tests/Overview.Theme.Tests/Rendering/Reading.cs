using AngleSharp.Dom;

namespace Overview.Theme.Tests.Rendering;

/// <summary>Reads words out of rendered pages.</summary>
internal static class Reading
{
    /// <summary>The words of an element, with each run of white space as one space.</summary>
    public static string Words(this IElement? element) =>
        string.Join(
            ' ',
            (element?.TextContent ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of the first element that a selector finds.</summary>
    public static string Words(this IParentNode page, string selector) => page.QuerySelector(selector).Words();

    /// <summary>The value of a fact of the panel.</summary>
    public static string Fact(this IParentNode page, string label) =>
        page.QuerySelectorAll(".ov-facts__row").Single(row => row.Words(".ov-facts__key") == label)
            .Words(".ov-facts__value");
}
