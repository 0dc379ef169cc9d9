using Overview.Content.Records;

namespace Overview.Theme.Words;

/// <summary>Writes the numbers that sources report.</summary>
public static class FigureText
{
    private const string NotStated = "not stated";

    private static readonly string[] LeadingWords =
    [
        "about", "almost", "approximately", "around", "at least", "at most", "average", "close to", "could be",
        "expected", "fewer than", "just over", "just under", "less than", "more than", "nearly", "over", "under",
        "up to",
    ];

    /// <summary>The number with its unit and what limits it: "more than £300,000 a year", "5 of 8 stations".</summary>
    public static string Amount(Figure figure)
    {
        var amount = WithQualifier(figure);
        return ReadsOn(figure.Period) ? $"{amount} {figure.Period}" : amount;
    }

    /// <summary>The time that the number holds for, or "not stated".</summary>
    public static string Period(Figure figure) => figure.Period switch
    {
        null => NotStated,
        var period when ReadsOn(period) => "each " + period[(period.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        var period => period,
    };

    /// <summary>
    /// Which numbered source gives it: "note 2"; "one of notes 1-3" where that is not certain.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="sourceCount">How many numbered sources the page has.</param>
    public static string Source(Figure figure, int sourceCount) => (figure.SourceNumber, sourceCount) switch
    {
        ({ } number, _) => $"note {NumberText.Of(number)}",
        (null, 0) => NotStated,
        (null, 1) => "note 1",
        _ => $"one of notes 1-{NumberText.Of(sourceCount)}",
    };

    private static string WithQualifier(Figure figure)
    {
        var (number, unit) = Split(figure);
        var amount = number + unit;
        return figure.Qualifier switch
        {
            null => amount,
            var words when LeadingWords.Contains(words) => $"{words} {amount}",
            var words when words.StartsWith("of ", StringComparison.Ordinal) => $"{number} {words}{unit}",
            var words => $"{amount} ({words})",
        };
    }

    private static (string Number, string Unit) Split(Figure figure) => figure.Unit switch
    {
        "GBP" => (NumberText.Pounds(figure.Value), string.Empty),
        "GBP per year" => (NumberText.Pounds(figure.Value), " a year"),
        "per cent" => (NumberText.Of(figure.Value) + "%", string.Empty),
        var unit => (NumberText.Of(figure.Value), " " + unit),
    };

    /// <summary>"a year" finishes the number's own sentence; "2015" does not.</summary>
    private static bool ReadsOn(string? period) =>
        period is not null
        && (period.StartsWith("a ", StringComparison.Ordinal) || period.StartsWith("per ", StringComparison.Ordinal));
}
