using System.Globalization;
using System.Text;
using Overview.Content.Building;
using Overview.Content.Routing;
using Overview.Theme.Words;

namespace Overview.Hosting;

/// <summary>Whom to tell of a weakness (RFC 9116).</summary>
internal static class SecurityText
{
    /// <summary>
    /// The first of a month, so that a daily build changes the file once a month; under a year, as the standard asks.
    /// </summary>
    private const int MonthsToLive = 7;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Site site) => Encoding.UTF8.GetBytes(
        $"Contact: {Contact(site)}\nExpires: {Expires(site.Build.Today)}\n"
        + $"Preferred-Languages: {site.Catalogue.Settings.Language.Split('-')[0]}\n"
        + $"Canonical: {site.AbsoluteUrl(Routes.SecurityText)}\n");

    /// <summary>Without a telephone number the site itself is the way to us: the standard asks for an address.</summary>
    private static string Contact(Site site) => site.Catalogue.Settings.Contact.Telephone is { } telephone
        ? TelephoneText.Link(telephone)
        : site.AbsoluteUrl(Routes.To(FixedPage.Home));

    private static string Expires(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(MonthsToLive)
        .ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
