using Overview.Content.Identifiers;

namespace Overview.Content.Records;

/// <summary>A case that the research looked at.</summary>
/// <param name="Area">Where it was, in the report's words.</param>
/// <param name="Theme">The head under which the report put it.</param>
/// <param name="Services">Who took part, in words.</param>
/// <param name="Project">The project here that was matched to it.</param>
public sealed record CaseStudy(string Area, string Theme, string Services, ProjectId? Project);
