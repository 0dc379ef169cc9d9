using Overview.Content.Records;

namespace Overview.Theme.Book;

/// <summary>A project in the overview as one document.</summary>
/// <param name="Number">Its number, such as 3.12.</param>
/// <param name="Project">The project.</param>
public sealed record BookEntry(string Number, Project Project)
{
    /// <summary>The id of its record.</summary>
    public string Anchor => $"ov-project-{Project.Id.Value}";

    /// <summary>What comes before the ids inside its record. No id of a project holds two hyphens in a row.</summary>
    public string IdPrefix => Anchor + "--";
}
