using Overview.Content.Findings;

namespace Overview.Authoring;

/// <summary>Holds a new file against all content before it is written.</summary>
/// <param name="content">The content without it.</param>
/// <param name="draft">What is begun.</param>
internal sealed class DraftCheck(ContentSnapshot content, Draft draft)
{
    private static readonly string[] StillOpen = [FieldRules.MissingKey.Code, FieldRules.AreasOrNational.Code];

    /// <summary>What is wrong with the answer to one question, while others are still open.</summary>
    public IReadOnlyList<Finding> Of(Question question, Answers answers)
    {
        var text = draft.Compose(answers, content.Today);
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => line.StartsWith($"{question.Field}:", StringComparison.Ordinal));
        if (first < 0)
        {
            return [];
        }

        var next = Array.FindIndex(lines, first + 1, line => line.Length > 0 && !char.IsWhiteSpace(line[0]));
        return [.. Errors(answers).Where(one => one.Location.Line > first && one.Location.Line <= next
            && !StillOpen.Contains(one.Code))];
    }

    /// <summary>All that stands against writing the file, in it and in others.</summary>
    public IReadOnlyList<Finding> Errors(Answers answers) =>
        content.With(draft.PathOf(answers), draft.Compose(answers, content.Today)).ErrorsNotIn(content);
}
