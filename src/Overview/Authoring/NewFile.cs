using Overview.Content.Identifiers;
using Overview.Running;

namespace Overview.Authoring;

/// <summary>Begins a file: asks what is not known yet, checks, and writes only what is sound.</summary>
/// <param name="draft">What is begun.</param>
/// <param name="input">The input folder.</param>
/// <param name="content">The content.</param>
internal sealed class NewFile(Draft draft, string input, ContentSnapshot content)
{
    /// <summary>More choices than anybody reads.</summary>
    private const int MostChoices = 50;

    private readonly DraftCheck _check = new(content, draft);

    /// <summary>Runs it.</summary>
    /// <param name="answers">What is known; answers are added.</param>
    /// <param name="conversation">Where to ask; null where nobody can be asked.</param>
    public RunOutcome Run(Answers answers, Conversation? conversation)
    {
        var open = draft.Questions.Where(question => answers.Find(question.Name) is null).ToList();
        var missing = open.Where(question => question.IsRequired).ToList();
        if (conversation is null && missing.Count > 0)
        {
            return AuthoringCommand.Refuse(
                $"Nobody can be asked here. Add {string.Join(", ", missing.Select(question => $"--{question.Name}"))}.");
        }

        if (conversation is not null && open.Any(question => !Ask(question, answers, conversation)))
        {
            return AuthoringCommand.Refuse("Nothing was written: there were no more answers.");
        }

        return Write(answers);
    }

    private bool Ask(Question question, Answers answers, Conversation conversation) => conversation.Ask(
        question,
        draft.WordsOf(question),
        ChoicesFor(question),
        answer =>
        {
            answers.Set(question.Name, answer);
            return [.. _check.Of(question, answers).Select(finding => $"{finding.Message} {finding.Fix}".TrimEnd())];
        });

    private RunOutcome Write(Answers answers)
    {
        var path = draft.PathOf(answers);
        if (content.Has(path))
        {
            return AuthoringCommand.Refuse(
                $"'{AuthoringCommand.Display(input, path)}' is there already. Choose another title, or an id with --id.");
        }

        var errors = _check.Errors(answers);
        if (errors.Count > 0)
        {
            AuthoringCommand.Write(Console.Error, input, errors);
            Console.Error.WriteLine("Nothing was written: mend the answers above.");
            return RunOutcome.Findings;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(input, path))!);
        File.WriteAllText(Path.Combine(input, path), draft.Compose(answers, content.Today));
        Console.Out.WriteLine(
            $"Wrote '{AuthoringCommand.Display(input, path)}'. Add to its text, then look at it with 'preview'.");
        return RunOutcome.Good;
    }

    private List<string> ChoicesFor(Question question)
    {
        if (question.Kind is not { } kind)
        {
            return [.. draft.ValuesOf(question)];
        }

        var records = content.Parse().SelectMany(file => file.Records)
            .Where(one => one.Key.Kind == kind && one.Record is not null)
            .Select(one => $"{one.Key.Id,-32} {one.Record!.Name}").ToList();
        return records.Count <= MostChoices
            ? records
            : [$"The name of a file in '{AuthoringCommand.Display(input, kind.Word())}s', without its ending."];
    }
}
