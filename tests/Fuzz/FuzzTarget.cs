using System.Diagnostics;
using System.Text;
using Overview.Content.Parsing;
using Overview.Content.Sources;

namespace Overview.Fuzz;

/// <summary>Reads a file as the site would, and says what must never happen.</summary>
internal static class FuzzTarget
{
    /// <summary>No file may hold up a run for longer.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>A file that takes longer than this is taken to be read for ever.</summary>
    public static readonly TimeSpan Hopeless = TimeSpan.FromSeconds(20);

    /// <summary>What is said of a file that is read for ever.</summary>
    public const string NeverEnds = "It did not end.";

    private static readonly ContentParser Parser = new(new DateOnly(2026, 11, 23));

    /// <summary>How many findings a file gives, how long it takes, and what went wrong; null where nothing did.</summary>
    public static (int Findings, TimeSpan Time, string? Fault) Run(FuzzCase one)
    {
        var reading = Task.Run(() => Read(one));
        return reading.Wait(Hopeless) ? reading.Result : (0, Hopeless, NeverEnds);
    }

    private static (int Findings, TimeSpan Time, string? Fault) Read(FuzzCase one)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var file = Parser.Parse(one.Path, one.Bytes);
            var time = clock.Elapsed;
            return (file.Findings.Count, time, Misplaced(file, one) ?? (time > Longest ? $"It took {time.TotalSeconds:0.0} s." : null));
        }
        catch (Exception fault)
        {
            return (0, clock.Elapsed, fault.ToString());
        }
    }

    /// <summary>A place that is not in the file.</summary>
    private static string? Misplaced(ParsedFile file, FuzzCase one)
    {
        var mark = one.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        var source = new SourceText(one.Path, Encoding.UTF8.GetString(one.Bytes.AsSpan(mark)));
        foreach (var finding in file.Findings)
        {
            var place = finding.Location;
            var offset = source.StartOfLine(place.Line) + place.Column - 1;
            if (place.Column < 1 || source.At(offset) != place)
            {
                return $"{finding.Code} is told at {place}, which is not in the file.";
            }
        }

        return null;
    }
}
