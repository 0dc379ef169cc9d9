namespace Overview.Running;

/// <summary>How long a stage of a run took.</summary>
/// <param name="Name">The stage.</param>
/// <param name="Duration">Its time.</param>
public sealed record StageTime(string Name, TimeSpan Duration);
