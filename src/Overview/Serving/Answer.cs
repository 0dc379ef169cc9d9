namespace Overview.Serving;

/// <summary>What the host says to a request for an address.</summary>
/// <param name="Status">The status code (RFC 9110).</param>
/// <param name="File">The file whose bytes are sent, as a full path; null where there is none to send.</param>
/// <param name="Location">Where the browser is to go instead; null where it is not sent on.</param>
internal sealed record Answer(int Status, string? File = null, string? Location = null);
