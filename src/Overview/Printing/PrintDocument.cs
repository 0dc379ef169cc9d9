using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Overview.Content.Routing;
using Overview.Theme.Book;

namespace Overview.Printing;

/// <summary>
/// The page that holds the whole overview, made ready for paper: links to projects lead to their records in it, links to
/// other pages of the site carry the public address, and those of the contents and indexes the number of a page.
/// </summary>
internal sealed class PrintDocument
{
    /// <summary>Stands for a number that is not known yet, and takes the same room.</summary>
    private const string Unknown = "000";

    private readonly IHtmlDocument _document;
    private readonly IReadOnlyList<(string Anchor, IElement Number)> _numbers;

    /// <summary>Reads the page.</summary>
    /// <param name="html">The page as it was built.</param>
    public PrintDocument(string html)
    {
        _document = new HtmlParser().ParseDocument(html);
        Address = new Uri(_document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);
        BasePath = Address.AbsolutePath[..^Routes.To(FixedPage.PrintEdition).Length];
        MakePublic();
        _numbers = [.. _document.QuerySelectorAll($"a.{BookPlan.LinkClass}").Select(link =>
            (link.GetAttribute("href")![1..], AddNumber(link)))];
    }

    /// <summary>The public address of the page.</summary>
    public Uri Address { get; }

    /// <summary>The path under which the site is served, without a slash at the end.</summary>
    public string BasePath { get; }

    /// <summary>The places that need the number of a page.</summary>
    public IEnumerable<string> Anchors => _numbers.Select(one => one.Anchor).Distinct();

    /// <summary>The page with the numbers known so far.</summary>
    /// <param name="pages">The page on which each place stands, from 1.</param>
    public string With(IReadOnlyDictionary<string, int> pages)
    {
        foreach (var (anchor, number) in _numbers)
        {
            number.TextContent =
                pages.TryGetValue(anchor, out var page) ? page.ToString(CultureInfo.InvariantCulture) : Unknown;
        }

        return _document.ToHtml();
    }

    private IElement AddNumber(IElement link)
    {
        var number = _document.CreateElement("span");
        number.ClassName = BookPlan.PageClass;
        link.Append(_document.CreateTextNode(" "), number);
        return number;
    }

    private void MakePublic()
    {
        var online = $"a.{BookPlan.OnlineClass}";
        var records = _document.QuerySelectorAll(online).ToDictionary(
            link => link.GetAttribute("href")!, link => link.Closest("article")!.QuerySelector("[id]")!.Id);
        foreach (var link in _document.QuerySelectorAll("main a[href^='/']"))
        {
            var href = link.GetAttribute("href")!;
            if (!link.Matches(online) && records.TryGetValue(href, out var anchor))
            {
                link.SetAttribute("href", $"#{anchor}");
                continue;
            }

            link.SetAttribute("href", new Uri(Address, href).AbsoluteUri);
            link.ClassList.Add(BookPlan.OwnClass);
        }
    }
}
