namespace Overview.OutsideLinks;

/// <summary>What the web said about an address.</summary>
/// <param name="Kind">Whether readers can open it.</param>
/// <param name="Words">What was answered, in words.</param>
/// <param name="NewUrl">Where it stands now, if it has moved for good.</param>
internal sealed record LinkAnswer(LinkAnswerKind Kind, string Words, string? NewUrl = null);
