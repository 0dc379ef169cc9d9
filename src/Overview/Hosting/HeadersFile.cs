using System.Text;

namespace Overview.Hosting;

/// <summary>The file <c>_headers</c>, as Netlify and Cloudflare Pages read it.</summary>
internal static class HeadersFile
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(IEnumerable<HeaderRule> rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules)
        {
            text.Append(rule.Pattern).Append('\n');
            foreach (var header in rule.Headers)
            {
                text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<HeaderRule> Read(string text)
    {
        var rules = new List<HeaderRule>();
        var headers = new List<Header>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(' '))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                headers.Add(new Header(line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
            else
            {
                headers = [];
                rules.Add(new HeaderRule(line, headers));
            }
        }

        return rules;
    }
}
