namespace Overview.Content.Findings;

/// <summary>Finds the value that an author most likely meant.</summary>
public static class Suggestion
{
    /// <summary>
    /// The nearest candidate, or null where none is near: at most one edit for short words, two from five letters,
    /// three from ten. An edit is a letter added, left out, changed, or swapped with its neighbour.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var limit = written.Length switch { < 5 => 1, < 10 => 2, _ => 3 };
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) > limit)
            {
                continue;
            }

            var distance = Distance(Fold(written), Fold(candidate));
            if (distance <= limit && (distance < limit || best is null))
            {
                (best, limit) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The nearest candidate as a question, or an empty sentence where none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } nearest ? $"Did you mean '{nearest}'?" : string.Empty;

    private static string Fold(string text) => text.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>Optimal string alignment distance (Damerau 1964, with each pair swapped at most once).</summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= to.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var change = from[i - 1] == to[j - 1] ? 0 : 1;
                var edit = Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1);
                rows[i, j] = Math.Min(edit, rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[from.Length, to.Length];
    }
}
