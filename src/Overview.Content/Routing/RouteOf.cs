namespace Overview.Content.Routing;

/// <summary>A URL and what stands there.</summary>
/// <typeparam name="TSubject">What the page is about: a record, a <see cref="FixedPage"/>, ...</typeparam>
/// <param name="Url">Root-relative URL.</param>
/// <param name="Subject">What stands there.</param>
public sealed record RouteOf<TSubject>(string Url, TSubject Subject) : Route(Url)
    where TSubject : notnull;
