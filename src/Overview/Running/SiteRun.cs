using System.Collections.Concurrent;
using Overview.Content.Findings;
using Overview.Publishing;
using Overview.Reporting;

namespace Overview.Running;

/// <summary>One run of the program: what was asked, where files go, what was found. Nothing of it outlives the run.</summary>
public sealed class SiteRun(BuildOptions options, OutputFolder output, IProgressReport progress, CancellationToken stop)
{
    private readonly ConcurrentQueue<Finding> _findings = [];
    private readonly ConcurrentQueue<Fault> _faults = [];
    private readonly StageClock _clock = new();

    /// <summary>What was asked.</summary>
    public BuildOptions Options { get; } = options;

    /// <summary>Where files go.</summary>
    public OutputFolder Output { get; } = output;

    /// <summary>Tells people how far the run is.</summary>
    public IProgressReport Progress { get; } = progress;

    /// <summary>Set when the run should stop.</summary>
    public CancellationToken Stop { get; } = stop;

    /// <summary>What authors have to mend, so far.</summary>
    public IEnumerable<Finding> Findings => _findings;

    /// <summary>Mistakes of ours, so far.</summary>
    public IEnumerable<Fault> Faults => _faults;

    /// <summary>The stages so far, with their times.</summary>
    public IReadOnlyList<StageTime> Stages => _clock.Times;

    /// <summary>Why the output folder could not be written; null while it could.</summary>
    public OutputException? OutputProblem { get; private set; }

    /// <summary>The path under which the site is served; null until it is known.</summary>
    public string? BasePath { get; set; }

    /// <summary>Pages of the site.</summary>
    public int Pages { get; set; }

    /// <summary>Projects on the site.</summary>
    public int Projects { get; set; }

    /// <summary>How much was looked at.</summary>
    public CheckedParts Checked { get; set; } = CheckedParts.None;

    /// <summary>Pictures that had to be drawn.</summary>
    public int Drawn { get; set; }

    /// <summary>What publishing changed.</summary>
    public PublishedChanges Changes { get; set; } = PublishedChanges.None;

    /// <summary>True when authors have something to mend before the site can be published.</summary>
    public bool HasErrors => _findings.Any(Stops);

    /// <summary>True when what was found so far lets the site be published.</summary>
    public bool MayPublish => Options.Writes && _faults.IsEmpty && !HasErrors;

    /// <summary>Adds findings; under <c>--strict</c> warnings become errors.</summary>
    public void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            _findings.Enqueue(Options.IsStrict ? finding with { Severity = Severity.Error } : finding);
        }
    }

    /// <summary>Adds a mistake of ours.</summary>
    public void Add(Fault fault) => _faults.Enqueue(fault);

    /// <summary>Does the work of a stage, or a part of it, and notes its time and what stopped it.</summary>
    public async Task<T> MeasureAsync<T>(string stage, Func<Task<T>> work)
    {
        Begin(stage);
        try
        {
            return await work();
        }
        catch (OutputException problem)
        {
            OutputProblem ??= problem;
            throw;
        }
        finally
        {
            _clock.Mark(stage);
        }
    }

    /// <summary>Does a part of a stage that is done for many files at the same time.</summary>
    public T Measure<T>(string stage, Func<T> work)
    {
        Begin(stage);
        var result = work();
        _clock.Mark(stage);
        return result;
    }

    private void Begin(string stage)
    {
        if (_clock.Mark(stage))
        {
            Progress.Begin(stage);
        }

        Stop.ThrowIfCancellationRequested();
    }

    private static bool Stops(Finding finding) => finding.Severity == Severity.Error;
}
