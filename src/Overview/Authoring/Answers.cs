namespace Overview.Authoring;

/// <summary>The answers so far, by the names of their questions.</summary>
internal sealed class Answers
{
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    /// <summary>The answer, or null.</summary>
    public string? Find(string name) => _answers.GetValueOrDefault(name);

    /// <summary>Takes an answer; nothing takes it back.</summary>
    public void Set(string name, string? answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            _answers.Remove(name);
        }
        else
        {
            _answers[name] = answer.Trim();
        }
    }
}
