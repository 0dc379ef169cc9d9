namespace Overview.Authoring;

/// <summary>The answers of an issue form as GitHub writes them: a heading for each, its answer below.</summary>
internal static class IssueForm
{
    private const string Heading = "### ";
    private const string Nothing = "_No response_";

    /// <summary>Reads the text of an issue. Only headings that a form has count; all else belongs to an answer.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The headings of the form.</param>
    public static Answers Read(string text, IReadOnlyCollection<string> names)
    {
        var answers = new Answers();
        var (name, lines) = ((string?)null, new List<string>());
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(Heading))
        {
            var heading = line.StartsWith(Heading, StringComparison.Ordinal) ? line[Heading.Length..].Trim() : null;
            if (heading is null || (heading.Length > 0 && !names.Contains(heading)))
            {
                lines.Add(line);
                continue;
            }

            if (name is not null)
            {
                answers.Set(name, AnswerOf(lines));
            }

            (name, lines) = (heading, []);
        }

        return answers;
    }

    private static string? AnswerOf(IEnumerable<string> lines)
    {
        var answer = string.Join('\n', lines).Trim();
        return answer == Nothing ? null : answer;
    }
}
