namespace Overview.Tests.House;

/// <summary>Two colours that the site puts together.</summary>
/// <param name="Front">What is read or seen.</param>
/// <param name="Ground">What it stands on.</param>
/// <param name="Least">The contrast it needs: 4.5 for text, 3 for parts of a control or a drawing.</param>
/// <param name="Use">Where.</param>
internal sealed record ColourPair(string Front, string Ground, double Least, string Use)
{
    private const double Text = 4.5;
    private const double Shape = 3;

    /// <summary>All pairs in use.</summary>
    public static IReadOnlyList<ColourPair> All { get; } =
    [
        new("text", "body-background", Text, "text"),
        new("text", "surface-background", Text, "text on panels"),
        new("text", "template-background", Text, "footer"),
        new("secondary-text", "body-background", Text, "leads, remarks"),
        new("secondary-text", "surface-background", Text, "names of facts"),
        new("link", "body-background", Text, "links"),
        new("link", "surface-background", Text, "links on panels"),
        new("link-visited", "body-background", Text, "visited links"),
        new("link-visited", "surface-background", Text, "visited links on panels"),
        new("link-hover", "body-background", Text, "links under the pointer"),
        new("link-hover", "surface-background", Text, "the same on panels"),
        new("header-text", "header", Text, "header"),
        new("inverse-text", "brand", Text, "buttons"),
        new("inverse-text", "link", Text, "buttons under the pointer"),
        new("brand", "body-background", Text, "quiet buttons, signs of status, rules"),
        new("focus-text", "focus", Text, "what has the focus"),
        new("error", "body-background", Text, "errors"),
        new("success", "body-background", Text, "sign of a live project"),
        new("shade-light-text", "shade-0", Text, "map"),
        new("shade-light-text", "shade-1", Text, "map"),
        new("shade-light-text", "shade-2", Text, "map"),
        new("shade-deep-text", "shade-3", Text, "map"),
        new("shade-deep-text", "shade-4", Text, "map"),
        new("shade-deep-text", "shade-5", Text, "map"),
        new("input-border", "body-background", Shape, "fields"),
        new("signal", "header", Shape, "mark of the current page"),
        new("police", "body-background", Shape, "bar of a service tag"),
        new("fire", "body-background", Shape, "bar of a service tag"),
        new("ambulance", "body-background", Shape, "bar of a service tag"),
        new("coastguard", "body-background", Shape, "bar of a service tag"),
        new("health", "body-background", Shape, "bar of a service tag"),
        new("local-authority", "body-background", Shape, "bar of a service tag"),
        new("other", "body-background", Shape, "bar of a service tag"),
    ];
}
