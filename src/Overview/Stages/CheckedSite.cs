namespace Overview.Stages;

/// <summary>Tells that all pages were checked together; what was found is noted on the run.</summary>
/// <param name="MayPublish">True when nothing stands against publishing.</param>
public sealed record CheckedSite(bool MayPublish);
