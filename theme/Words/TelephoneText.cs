namespace Overview.Theme.Words;

/// <summary>Writes telephone numbers.</summary>
public static class TelephoneText
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>The address that dials a number of the United Kingdom (RFC 3966): "tel:+441707806100".</summary>
    public static string Link(string telephone)
    {
        var digits = string.Concat(telephone.Where(char.IsAsciiDigit));
        return digits.StartsWith('0') ? $"tel:+44{digits[1..]}" : $"tel:+{digits}";
    }

    /// <summary>The number in one piece, however narrow the line.</summary>
    public static string Unbroken(string telephone) => telephone.Replace(' ', NoBreakSpace);
}
