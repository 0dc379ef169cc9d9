using System.Text;
using Overview.Content.Building;
using Overview.Content.Routing;

namespace Overview.Data;

/// <summary>What search engines may visit (RFC 9309).</summary>
internal static class Robots
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Site site) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {site.AbsoluteUrl(Routes.Sitemap)}\n");
}
