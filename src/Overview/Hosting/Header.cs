namespace Overview.Hosting;

/// <summary>A header of an answer (RFC 9110).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, in one line.</param>
internal sealed record Header(string Name, string Value);
