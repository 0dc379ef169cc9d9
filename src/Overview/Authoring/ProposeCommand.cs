using System.CommandLine;
using Overview.Running;

namespace Overview.Authoring;

/// <summary>The command <c>propose KIND FORM</c>: makes a change of the content from an issue form.</summary>
internal static class ProposeCommand
{
    private const string NewProject = "new-project";
    private const string CorrectionOfAPage = "correction";

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command("propose", "Makes a change from an issue form, and prints what the checks say about it.");
        var kind = new Argument<string>("KIND") { Description = $"{NewProject} or {CorrectionOfAPage}." };
        var form = new Argument<FileInfo>("FORM") { Description = "A file with the text of the issue." };
        kind.AcceptOnlyFromAmong(NewProject, CorrectionOfAPage);
        form.AcceptExistingOnly();
        command.Arguments.Add(kind);
        command.Arguments.Add(form);
        return AuthoringCommand.SetUp(command, (parsed, input, content) =>
        {
            var text = File.ReadAllText(parsed.GetValue(form)!.FullName);
            return parsed.GetValue(kind) == NewProject ? Begin(input, content, text) : Correct(input, content, text);
        });
    }

    private static RunOutcome Begin(string input, ContentSnapshot content, string text)
    {
        var draft = new ProjectDraft();
        var answers = IssueForm.Read(text, [.. draft.Questions.Select(question => question.Name)]);
        var path = draft.PathOf(answers);
        return content.Has(path)
            ? AuthoringCommand.Refuse($"'{AuthoringCommand.Display(input, path)}' is there already. Another title is needed.")
            : Write(input, path, content, content.With(path, draft.Compose(answers, content.Today)));
    }

    private static RunOutcome Correct(string input, ContentSnapshot content, string text)
    {
        var answers = IssueForm.Read(text, Correction.Names);
        if (answers.Find(Correction.Field) is not { } field || !Correction.Fields.Contains(field)
            || answers.Find(Correction.Value) is null)
        {
            return AuthoringCommand.Refuse("The form does not say which field should say what.");
        }

        var page = answers.Find(Correction.Page) ?? string.Empty;
        if (Correction.FileOf(content, page) is not { } file)
        {
            return AuthoringCommand.Refuse($"'{page.ReplaceLineEndings(" ")}' is not the address of a project.");
        }

        return Correction.Apply(content, file, answers) is { } changed
            ? Write(input, file, content, changed)
            : AuthoringCommand.Refuse($"'{AuthoringCommand.Display(input, file)}' cannot be read: mend it first.");
    }

    /// <summary>A proposal is written even with mistakes in it: the people who look at it mend them.</summary>
    private static RunOutcome Write(string input, string path, ContentSnapshot before, ContentSnapshot after)
    {
        File.WriteAllText(Path.Combine(input, path), after.TextOf(path));
        Console.Out.WriteLine($"Wrote '{AuthoringCommand.Display(input, path)}'.");
        var errors = after.ErrorsNotIn(before);
        AuthoringCommand.Write(Console.Out, input, errors);
        Console.Out.WriteLine(errors.Count == 0 ? "The checks find no error in it." : "Mend the errors above before it is merged.");
        return RunOutcome.Good;
    }
}
