using System.Text.Json.Nodes;
using Overview.Content.Fields;
using Overview.Content.Schemas;
using Overview.Content.Writing;
using Overview.Content.Yaml;

namespace Overview.Authoring;

/// <summary>A kind of file that can be begun with a few questions.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Summary">What the command does.</param>
/// <param name="Questions">The questions, in the order in which they are asked.</param>
/// <param name="PathOf">The file for the answers.</param>
internal abstract record Draft(
    string Name, string Summary, IReadOnlyList<Question> Questions, Func<Answers, string> PathOf)
{
    /// <summary>The answer that becomes the text below the fields.</summary>
    public const string Text = "text";

    /// <summary>The answer that becomes the file's name, where it is not to follow from the title.</summary>
    public const string Id = "id";

    private readonly JsonObject _fields =
        AuthorSchema.All.Single(schema => schema.Name == Name).Root["properties"]!.AsObject();

    /// <summary>The words of a question.</summary>
    public string WordsOf(Question question) =>
        question.Words ?? _fields[question.Field]!["description"]!.GetValue<string>();

    /// <summary>The values a field may have, where there are only a few.</summary>
    public IReadOnlyList<string> ValuesOf(Question question) =>
        (_fields[question.Field]?["enum"] as JsonArray)?.Select(value => value!.GetValue<string>()).ToList() ?? [];

    /// <summary>The file's text for the answers so far.</summary>
    public string Compose(Answers answers, DateOnly today) =>
        ContentEdit.Compose(PathOf(answers), FieldsOf(answers, today), BodyOf(answers));

    /// <summary>The id that follows from the title, unless one was given.</summary>
    protected static string IdOf(Answers answers) =>
        answers.Find(Id) ?? (KebabCase.From(answers.Find("title") ?? string.Empty) is { Length: > 0 } id ? id : "new");

    /// <summary>The fields for the answers.</summary>
    protected virtual IEnumerable<KeyValuePair<string, YamlNode>> FieldsOf(Answers answers, DateOnly today) =>
        from question in Questions
        where question.Name == question.Field
        let answer = answers.Find(question.Name)
        where answer is not null
        select KeyValuePair.Create(question.Field, ValueOf(question, answer));

    /// <summary>The text for the answers.</summary>
    protected virtual string BodyOf(Answers answers) => answers.Find(Text) ?? string.Empty;

    /// <summary>When the page was added and is to be reviewed.</summary>
    protected static IEnumerable<KeyValuePair<string, YamlNode>> Life(DateOnly today) =>
    [
        new("added", ContentEdit.Value(Day(today))),
        new("reviewed", ContentEdit.Value(Day(today))),
        new("review-by", ContentEdit.Value(Day(today.AddYears(1)))),
    ];

    private static YamlNode ValueOf(Question question, string answer) => question.IsList
        ? ContentEdit.List(answer.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        : ContentEdit.Value(answer);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
