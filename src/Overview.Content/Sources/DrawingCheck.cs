using System.Xml;
using Overview.Content.Findings;

namespace Overview.Content.Sources;

/// <summary>Checks that an SVG holds shapes and words only: no program, and nothing from other places.</summary>
internal static class DrawingCheck
{
    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "animate",
        "set",
    };

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = AssetCheck.LargestFile,
    };

    /// <summary>A finding for the first thing that is refused, or null.</summary>
    public static Finding? Judge(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        using var reader = XmlReader.Create(stream, Settings);
        try
        {
            while (reader.Read())
            {
                if (Find(reader) is { } refused)
                {
                    return AssetRules.ActiveDrawing.At(PlaceOf(path, reader), Quotation.Of(refused));
                }
            }

            return null;
        }
        catch (XmlException broken)
        {
            var place = new Location(path, Math.Max(broken.LineNumber, 1), Math.Max(broken.LinePosition, 1));
            return AssetRules.OtherContent.At(place, "svg");
        }
    }

    /// <summary>The name of an element or attribute that is refused, where the reader stands on one.</summary>
    private static string? Find(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction)
        {
            return "<?" + reader.Name;
        }

        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
        {
            return FetchesByStyle(reader.Value) ? "@import" : null;
        }

        if (reader.NodeType != XmlNodeType.Element)
        {
            return null;
        }

        if (Refused.Contains(reader.LocalName))
        {
            return "<" + reader.LocalName;
        }

        for (var isThere = reader.MoveToFirstAttribute(); isThere; isThere = reader.MoveToNextAttribute())
        {
            var isEvent = reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase);
            var leadsAway = reader.LocalName is "href" && !reader.Value.StartsWith('#');
            if (isEvent || leadsAway || FetchesByStyle(reader.Value))
            {
                return reader.LocalName;
            }
        }

        return null;
    }

    private static bool FetchesByStyle(string text) =>
        text.Contains("@import", StringComparison.OrdinalIgnoreCase)
        || text.Replace("url(#", string.Empty, StringComparison.OrdinalIgnoreCase)
            .Contains("url(", StringComparison.OrdinalIgnoreCase);

    private static Location PlaceOf(string path, XmlReader reader) => reader is IXmlLineInfo { LineNumber: > 0 } info
        ? new Location(path, info.LineNumber, info.LinePosition)
        : Location.StartOf(path);
}
