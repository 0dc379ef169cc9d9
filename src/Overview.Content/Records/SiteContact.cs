namespace Overview.Content.Records;

/// <summary>How to reach the office that runs the site.</summary>
/// <param name="Name">The office's name.</param>
/// <param name="Telephone">Its telephone number, as given.</param>
public sealed record SiteContact(string Name, string? Telephone);
