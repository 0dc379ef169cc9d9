using System.Buffers;
using Overview.Content.Findings;

namespace Overview.Content.Markdown;

/// <summary>
/// Decides which addresses a link may have. It lists what is allowed and refuses everything else, so that no trick
/// with letter case, white space or control characters finds a gap.
/// </summary>
internal static class AddressJudge
{
    private const string DoubleSlash = "://";

    private static readonly SearchValues<char> InTelephoneNumbers = SearchValues.Create("0123456789+-.()");

    /// <summary>Judges an address as browsers will get it, with entities already replaced.</summary>
    /// <param name="url">The address.</param>
    /// <param name="path">The file it stands in, for advice about relative addresses.</param>
    public static Address Judge(string url, string path)
    {
        if (url is "" or "#")
        {
            return Address.Refused(LinkRules.EmptyLink);
        }

        if (url.AsSpan().IndexOfAnyInRange('\0', ' ') >= 0 || url.Any(char.IsControl))
        {
            return Syntax(url, "it holds a space or an invisible character");
        }

        if (url.Contains('\\', StringComparison.Ordinal))
        {
            return Syntax(url, "it holds a backslash");
        }

        return url[0] switch
        {
            '#' => Address.Good(AddressKind.Anchor),
            '/' => JudgeRooted(url),
            _ => Scheme(url) is { } scheme ? JudgeScheme(url, scheme) : JudgeRelative(url, path),
        };
    }

    private static Address JudgeRooted(string url)
    {
        if (url.Length > 1 && url[1] == '/')
        {
            return Address.Refused(LinkRules.ProtocolRelative, url);
        }

        return PageAddress.IsFile(url)
            ? Address.Refused(LinkRules.FileLink, url, PageAddress.OfFile(url, string.Empty))
            : Address.Good(AddressKind.Site);
    }

    private static Address JudgeRelative(string url, string path)
    {
        if (PageAddress.LooksLikeWebsite(url))
        {
            return Address.Refused(LinkRules.RelativeLink, url, "https" + DoubleSlash + url);
        }

        var rule = PageAddress.IsFile(url) ? LinkRules.FileLink : LinkRules.RelativeLink;
        return url.Contains('@', StringComparison.Ordinal)
            ? Address.Refused(LinkRules.RelativeLink, url, "mailto:" + url)
            : Address.Refused(rule, url, PageAddress.OfFile(url, path));
    }

    private static Address JudgeScheme(string url, string scheme) => scheme switch
    {
        "https" => IsWebsite(url, scheme) ? Address.Good(AddressKind.Elsewhere) : NoWebsite(url),
        "http" => IsWebsite(url, scheme) ? new(AddressKind.Elsewhere, LinkRules.HttpLink, url) : NoWebsite(url),
        "mailto" => IsMail(url) ? Address.Good(AddressKind.Contact) : Syntax(url, "no mailbox has that name"),
        "tel" => IsTelephone(url) ? Address.Good(AddressKind.Contact) : Syntax(url, "it is no telephone number"),
        _ => Address.Refused(LinkRules.UnlistedScheme, url[..(scheme.Length + 1)]),
    };

    /// <summary>The scheme in small letters (RFC 3986, section 3.1), or null where the address has none.</summary>
    private static string? Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var end = url.AsSpan().IndexOfAny('/', '?', '#');
        return colon > 0 && (end < 0 || colon < end) ? url[..colon].ToLowerInvariant() : null;
    }

    private static bool IsWebsite(string url, string scheme) =>
        url.AsSpan(scheme.Length).StartsWith(DoubleSlash, StringComparison.Ordinal)
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;

    private static bool IsMail(string url)
    {
        var mailbox = url.AsSpan("mailto:".Length);
        var question = mailbox.IndexOf('?');
        mailbox = question < 0 ? mailbox : mailbox[..question];
        var at = mailbox.IndexOf('@');
        return at > 0 && at < mailbox.Length - 1 && mailbox.LastIndexOf('@') == at;
    }

    private static bool IsTelephone(string url)
    {
        var number = url.AsSpan("tel:".Length);
        return number.IndexOfAnyExcept(InTelephoneNumbers) < 0 && number.IndexOfAnyInRange('0', '9') >= 0;
    }

    private static Address NoWebsite(string url) => Syntax(url, "it names no website");

    private static Address Syntax(string url, string reason) => Address.Refused(LinkRules.AddressSyntax, url, reason);
}
