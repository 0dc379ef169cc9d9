using Overview.Content.Records;
using Overview.Content.Routing;

namespace Overview.Browser.Tests.Pages;

/// <summary>A new type of page cannot be left out of the list by mistake.</summary>
public sealed class PageTypeListTests(BuiltSite site)
{
    [Fact]
    public void Has_a_page_of_every_kind_that_the_site_has()
    {
        var listed = PageTypes.Paths.Select(KindOf).ToHashSet();
        var missing = site.Addresses().Where(address => !listed.Contains(KindOf(address)));

        Assert.Empty(missing);
    }

    [Fact]
    public void Names_only_pages_that_exist() => Assert.Empty(PageTypes.Paths.Except(site.Addresses()));

    /// <summary>A page that always exists is a kind of its own; where they stand tells the others apart.</summary>
    private static string KindOf(string address)
    {
        if (Enum.GetValues<FixedPage>().Select(Routes.To).Contains(address))
        {
            return address;
        }

        var parts = address.Trim('/').Split('/');
        var isProse = parts.Length == 1 || Enum.GetValues<PageSection>().Select(Routes.To).Contains($"/{parts[0]}/");
        return isProse ? "prose" : $"{parts[0]}, {parts.Length} deep";
    }
}
