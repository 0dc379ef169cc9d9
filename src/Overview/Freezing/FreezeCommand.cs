using System.CommandLine;
using Overview.Authoring;
using Overview.Content.Findings;
using Overview.Content.Frozen;
using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Running;
using Overview.Theme.Words;

namespace Overview.Freezing;

/// <summary>The command <c>freeze EDITION</c>: makes an edition a snapshot that later edits do not touch.</summary>
internal static class FreezeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command("freeze", "Makes an edition a snapshot that later edits do not touch.");
        var edition = new Argument<string>("EDITION") { Description = "The id of the edition: its file's name." };
        command.Arguments.Add(edition);
        return AuthoringCommand.SetUp(command, (parsed, input, content) =>
            Run(input, content, new EditionId(parsed.GetValue(edition)!)));
    }

    private static RunOutcome Run(string input, ContentSnapshot content, EditionId edition)
    {
        var joined = content.Join(drafts: false);
        var errors = joined.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0 || joined.Catalogue is null)
        {
            AuthoringCommand.Write(Console.Error, input, errors);
            Console.Error.WriteLine("Nothing was frozen: mend the errors first.");
            return RunOutcome.Findings;
        }

        return Refusal(joined.Catalogue, edition) is { } refusal
            ? AuthoringCommand.Refuse(refusal)
            : Freeze(new EditionFreezer(joined.Catalogue, input, content.Today), input, edition);
    }

    private static RunOutcome Freeze(EditionFreezer freezer, string input, EditionId edition)
    {
        try
        {
            var snapshot = freezer.Freeze(edition);
            Console.Out.WriteLine(
                $"Froze {Counted.Of(snapshot.Projects.Count, "project")} in "
                + $"'{AuthoringCommand.Display(input, FrozenFolder.Of(edition))}'. "
                + "Commit the folder; the page of the edition shows it from now on.");
            return RunOutcome.Good;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The edition was not frozen: {problem.Message}");
            return RunOutcome.Findings;
        }
    }

    private static string? Refusal(Catalogue catalogue, EditionId edition)
    {
        if (catalogue.Editions.Find(edition) is not { } found)
        {
            var known = string.Join(", ", catalogue.Editions.Select(one => one.Id.Value));
            return $"There is no edition '{edition}'. The editions are: {known}.";
        }

        if (found.Kind == EditionKind.Living)
        {
            return $"'{edition}' is the edition that this site keeps current. Write a new edition, and freeze that.";
        }

        return catalogue.FrozenOf(edition) is { } frozen
            ? $"'{edition}' was frozen on {DateText.Machine(frozen.Day)}. To freeze it anew, remove "
                + $"'{FrozenFolder.Of(edition)}' first."
            : null;
    }
}
