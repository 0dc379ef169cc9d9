using System.Text;
using Overview.Authoring;

namespace Overview.Editing;

/// <summary>Issue forms for people without git, made from the questions of <c>new</c> and the fields that can be corrected.</summary>
internal static class IssueFormFiles
{
    private const string Folder = ".github/ISSUE_TEMPLATE";

    /// <summary>The files with their text.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Make() =>
    [
        ($"{Folder}/new-project.yml", Bytes(NewProject())),
        ($"{Folder}/correction.yml", Bytes(CorrectionOfAPage())),
    ];

    private static string NewProject()
    {
        var draft = new ProjectDraft();
        return Head("New project", "Tell us of a collaboration project that is missing.", "new-project")
            + string.Concat(draft.Questions.Select(question => Question(
                question.Name == Draft.Text ? "textarea" : "input",
                question.Name,
                draft.WordsOf(question) + (question.IsList ? " Put commas between several." : string.Empty),
                question.IsRequired)));
    }

    private static string CorrectionOfAPage() =>
        Head("Correction", "Tell us what is wrong on a page of a project.", "correction")
        + Question("input", Correction.Page, "The address of the page, such as /projects/hull-first-falls-response/.", true)
        + Choice(Correction.Field, "What is wrong.", Correction.Fields)
        + Question("input", Correction.Value, "What it should say. Put commas between several.", true)
        + Question("textarea", Correction.Reason, "How you know: the title and the address of a document, if there is one.", true);

    private static string Head(string name, string description, string label) =>
        $"""
        # Made by 'schemas' from the fields of the content; do not edit by hand.
        name: {name}
        description: {description}
        title: "{name}: "
        labels: [{label}]
        body:
          - type: markdown
            attributes:
              value: Everything here becomes public. Name no private person, no mobile number and no personal e-mail address.

        """;

    private static string Question(string type, string name, string words, bool isRequired) =>
        $"""
          - type: {type}
            id: {name}
            attributes:
              label: {name}
              description: {Quoted(words)}
            validations:
              required: {(isRequired ? "true" : "false")}

        """;

    private static string Choice(string name, string words, IEnumerable<string> values) =>
        $"""
          - type: dropdown
            id: {name}
            attributes:
              label: {name}
              description: {Quoted(words)}
              options: [{string.Join(", ", values)}]
            validations:
              required: true

        """;

    private static string Quoted(string words) =>
        $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}
