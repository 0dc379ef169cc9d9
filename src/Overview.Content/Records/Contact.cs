namespace Overview.Content.Records;

/// <summary>Whom to ask about a project: a team, never a private person.</summary>
/// <param name="Name">The team's name.</param>
/// <param name="Email">The team's address.</param>
public sealed record Contact(string Name, string? Email);
