using Overview.Content.Frozen;
using Overview.Content.Identifiers;
using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Freezing;

/// <summary>Writes the snapshot of an edition: its projects in words, and their files as they are.</summary>
/// <param name="catalogue">Everything the site says today.</param>
/// <param name="input">The input folder, as a full path.</param>
/// <param name="today">The day of the snapshot.</param>
internal sealed class EditionFreezer(Catalogue catalogue, string input, DateOnly today)
{
    /// <summary>Writes it in one step: a snapshot is there as a whole, or not at all.</summary>
    /// <exception cref="IOException">It cannot be written, or is there already.</exception>
    public FrozenEdition Freeze(EditionId edition)
    {
        var snapshot = Make(edition);
        var target = Path.Combine(input, FrozenFolder.Of(edition)).TrimEnd('/');
        // A hidden folder is no content: a run that is killed here leaves nothing that the site would show.
        var draft = Path.Combine(input, FrozenFolder.Name, $".{edition.Value}");
        if (Directory.Exists(draft))
        {
            Directory.Delete(draft, recursive: true);
        }

        Directory.CreateDirectory(draft);
        foreach (var project in snapshot.Projects)
        {
            File.WriteAllText(Path.Combine(draft, NameOf(FrozenFolder.Copy(edition, project.Id))), project.Text);
        }

        File.WriteAllText(Path.Combine(draft, NameOf(FrozenFolder.List(edition))), SnapshotFile.Write(snapshot));
        Directory.Move(draft, target);
        return snapshot;
    }

    private FrozenEdition Make(EditionId edition)
    {
        var named = catalogue.ProjectsOf(edition);
        IReadOnlyList<Project> projects = named.Count > 0 ? named : catalogue.Projects;
        return new FrozenEdition(edition, today, [.. projects.Select(InWords)], FrozenFolder.List(edition));
    }

    private FrozenProject InWords(Project project)
    {
        var text = File.ReadAllText(Path.Combine(input, project.File));
        return new FrozenProject(
            project.Id,
            project.Title,
            project.Summary,
            catalogue.Themes[project.Theme].Label,
            [.. project.Services.Select(service => catalogue.Services[service].Label)],
            StatusSentence.Of(catalogue.Statuses[project.Status], project.AsOf),
            PlaceText.Of(project, catalogue),
            FrozenCopy.HashOf(text))
        {
            Text = text,
        };
    }

    private static string NameOf(string path) => Path.GetFileName(path);
}
