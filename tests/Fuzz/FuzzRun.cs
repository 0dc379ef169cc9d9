using System.Diagnostics;
using System.Globalization;

namespace Overview.Fuzz;

/// <summary>Tries files until the time is over.</summary>
/// <param name="input">Makes them.</param>
/// <param name="keep">Keeps a file before it is read: the only trace of one that ends the program.</param>
internal sealed class FuzzRun(FuzzInput input, Action<FuzzCase>? keep = null)
{
    private readonly List<(FuzzCase Case, string Fault)> _faults = [];
    private TimeSpan _slowest;
    private long _cases;
    private long _findings;
    private TimeSpan _time;

    /// <summary>What must never happen, and did.</summary>
    public IReadOnlyList<(FuzzCase Case, string Fault)> Faults => _faults;

    /// <summary>The figures of the run in a line.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{_cases} cases in {_time.TotalSeconds:0} s, {_findings} findings, {_faults.Count} faults; "
        + $"the slowest took {_slowest.TotalMilliseconds:0} ms; {Environment.WorkingSet / 1048576} MiB.");

    /// <summary>Tries files for a time.</summary>
    public FuzzRun For(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < time && !_faults.Exists(one => one.Fault == FuzzTarget.NeverEnds))
        {
            Try(input.Make(_cases));
        }

        _time = clock.Elapsed;
        return this;
    }

    private void Try(FuzzCase one)
    {
        _cases++;
        keep?.Invoke(one);
        var (findings, time, fault) = FuzzTarget.Run(one);
        _findings += findings;
        _slowest = time > _slowest ? time : _slowest;
        if (fault is not null)
        {
            _faults.Add((one, fault));
        }
    }
}
