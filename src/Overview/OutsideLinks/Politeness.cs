namespace Overview.OutsideLinks;

/// <summary>How other people's servers are treated: few questions at once, pauses, and little patience asked of us.</summary>
internal sealed record Politeness
{
    /// <summary>The most servers that are asked at the same time; each gets one question at a time.</summary>
    public int HostsAtOnce { get; init; } = 4;

    /// <summary>The pause between two questions to the same server.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a question without an answer is asked again.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The pause before asking again, longer each time; a server may ask for a longer one.</summary>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest pause that a server may ask for.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Waits; in tests at once.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;
}
