namespace Overview.Authoring;

/// <summary>Asks questions line by line, as screen readers and old terminals can follow too.</summary>
/// <param name="input">Where answers come from.</param>
/// <param name="output">Where questions go.</param>
internal sealed class Conversation(TextReader input, TextWriter output)
{
    /// <summary>Asks until an answer can be used; false when nobody answers any more.</summary>
    /// <param name="question">The question.</param>
    /// <param name="words">Its words.</param>
    /// <param name="choices">What can be answered, each with its meaning; empty where anything can.</param>
    /// <param name="problems">What is wrong with an answer, in sentences.</param>
    public bool Ask(
        Question question, string words, IReadOnlyList<string> choices, Func<string, IReadOnlyList<string>> problems)
    {
        output.WriteLine();
        output.WriteLine(words + (question.IsRequired ? string.Empty : " Press Enter to leave it out."));
        foreach (var choice in choices)
        {
            output.WriteLine($"  {choice}");
        }

        while (true)
        {
            output.Write($"{question.Name}{(question.IsList ? " (commas between several)" : string.Empty)}: ");
            if (input.ReadLine() is not { } answer)
            {
                return false;
            }

            var wrong = answer.Trim().Length == 0 && question.IsRequired ? ["This one is needed."] : problems(answer.Trim());
            foreach (var sentence in wrong)
            {
                output.WriteLine(sentence);
            }

            if (wrong.Count == 0)
            {
                return true;
            }
        }
    }
}
