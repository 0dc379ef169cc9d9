using System.CommandLine;

namespace Overview.Authoring;

/// <summary>The command <c>new</c>: begins a project, an organisation or a page with a few answers.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command(
            "new", "Begins a project, an organisation or a page: asks what must be known, and checks it.");
        foreach (var draft in new Draft[] { new ProjectDraft(), new OrganisationDraft(), new PageDraft() })
        {
            command.Subcommands.Add(Make(draft));
        }

        return command;
    }

    private static Command Make(Draft draft)
    {
        var command = new Command(draft.Name, draft.Summary);
        var options = draft.Questions.Select(question => (question.Name, Description: draft.WordsOf(question)))
            .Append((Name: Draft.Id, Description: "The file's name without its ending; made from the title if left out."))
            .ToDictionary(one => one.Name, one => new Option<string?>($"--{one.Name}") { Description = one.Description });
        foreach (var option in options.Values)
        {
            command.Options.Add(option);
        }

        return AuthoringCommand.SetUp(command, (parsed, input, content) =>
        {
            var answers = new Answers();
            foreach (var (name, option) in options)
            {
                answers.Set(name, parsed.GetValue(option));
            }

            var conversation = Console.IsInputRedirected ? null : new Conversation(Console.In, Console.Error);
            return new NewFile(draft, input, content).Run(answers, conversation);
        });
    }
}
