namespace Overview.Content.Findings;

/// <summary>One thing that is wrong, or doubtful, in what an author wrote.</summary>
/// <param name="Code">The rule's code in the catalogue of findings, such as <c>OV103</c>.</param>
/// <param name="Severity">Whether it stops the publishing.</param>
/// <param name="Location">The wrong value, or the key where the key is wrong.</param>
/// <param name="Message">What is wrong, in a sentence for people who are no programmers.</param>
/// <param name="Fix">What to do about it, in a sentence.</param>
public sealed record Finding(string Code, Severity Severity, Location Location, string Message, string Fix);
