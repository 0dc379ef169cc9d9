using Overview.Content.Routing;

namespace Overview.Checking;

/// <summary>A page that was rendered and staged.</summary>
/// <param name="Route">Its URL and what stands there.</param>
/// <param name="Component">The name of the theme's component that made it.</param>
/// <param name="Facts">What is kept of it.</param>
public sealed record RenderedPage(Route Route, string Component, PageFacts Facts);
