using System.Text;
using Overview.Content.Routing;

namespace Overview.Hosting;

/// <summary>The file <c>_redirects</c>, as Netlify reads it.</summary>
internal static class RedirectsFile
{
    /// <summary>
    /// Moved for good; the exclamation mark makes Netlify do so although a page for hosts without this file stands there.
    /// </summary>
    private const string Status = "301!";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(IEnumerable<Redirect> redirects) => Encoding.UTF8.GetBytes(
        string.Concat(redirects.Select(redirect => $"{redirect.From} {redirect.To} {Status}\n")));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<Redirect> Read(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Select(parts => new Redirect(parts[0], parts[1])),
    ];
}
