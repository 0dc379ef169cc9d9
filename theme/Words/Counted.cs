namespace Overview.Theme.Words;

/// <summary>Writes how many there are of a thing.</summary>
public static class Counted
{
    /// <summary>"no projects", "1 project", "6 projects".</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The word for one of them.</param>
    /// <param name="many">The word for several, where an s does not make it.</param>
    public static string Of(int count, string one, string? many = null) => count switch
    {
        0 => $"no {many ?? one + "s"}",
        1 => $"1 {one}",
        _ => $"{NumberText.Of(count)} {many ?? one + "s"}",
    };

    /// <summary>"No projects", "1 project", "6 projects".</summary>
    public static string Projects(int count) => count == 0 ? "No projects" : Of(count, "project");
}
