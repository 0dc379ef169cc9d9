using Overview.Content.Records;

namespace Overview.Content.Routing;

/// <summary>The projects of one theme in one region.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Region">The region.</param>
public sealed record ThemeInRegion(ProjectTheme Theme, Region Region);
