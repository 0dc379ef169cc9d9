using Overview.Content.Findings;
using Overview.Content.Frozen;
using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Freezing;
using Overview.Running;
using Overview.Theme.Words;

namespace Overview.Commands;

/// <summary>Makes an edition a snapshot that later edits do not touch.</summary>
internal static class FreezeCommand
{
    /// <summary>Runs it; the result is the exit code.</summary>
    /// <param name="options">The input folder and the day.</param>
    /// <param name="edition">The id of the edition.</param>
    public static int Run(BuildOptions options, string edition)
    {
        if (!Directory.Exists(options.Input))
        {
            Console.Error.WriteLine(
                $"There is no folder '{options.Input}'. Run the program where 'input' is, or name it with --input.");
            return (int)RunOutcome.WrongUsage;
        }

        try
        {
            return Run(options, new EditionId(edition));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The edition was not frozen: {problem.Message}");
            return (int)RunOutcome.Findings;
        }
    }

    private static int Run(BuildOptions options, EditionId edition)
    {
        var content = InputReader.Read(options.Input, options.Build);
        var errors = content.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0 || content.Catalogue is null)
        {
            errors.ForEach(error => Console.Error.WriteLine(
                error with { Location = error.Location with { File = options.Display(error.Location.File) } }));
            Console.Error.WriteLine("Nothing was frozen: mend the errors first.");
            return (int)RunOutcome.Findings;
        }

        if (Refusal(content.Catalogue, edition) is { } refusal)
        {
            Console.Error.WriteLine(refusal);
            return (int)RunOutcome.WrongUsage;
        }

        var snapshot = new EditionFreezer(content.Catalogue, options.Input, options.Build.Today).Freeze(edition);
        Console.Out.WriteLine(
            $"Froze {Counted.Of(snapshot.Projects.Count, "project")} in '{options.Display(FrozenFolder.Of(edition))}'. "
            + "Commit the folder; the page of the edition shows it from now on.");
        return (int)RunOutcome.Good;
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
