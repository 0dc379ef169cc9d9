namespace Overview.Hostile;

/// <summary>A place of a page's text in which an author could write a hostile text.</summary>
/// <param name="Name">The place, in words.</param>
/// <param name="Write">The Markdown with a text in that place.</param>
public sealed record HostileField(string Name, Func<string, string> Write)
{
    /// <summary>Every kind of place in the text of a page.</summary>
    public static IReadOnlyList<HostileField> All { get; } =
    [
        new("a text of its own", text => text),
        new("a sentence", text => $"Before {text} after."),
        new("the words of a link", text => $"[{text}](/office/)"),
        new("the address of a link", text => $"[words]({text})"),
        new("the address of a link in angle brackets", text => $"[words](<{text}>)"),
        new("the title of a link", text => $"[words](/office/ \"{text}\")"),
        new("the address of several links", text => $"[words][a]\n\n[a]: {text}"),
        new("an address by itself", text => $"<{text}>"),
        new("the end of an address by itself", text => $"<https://www.example.org/{text}>"),
        new("the description of a picture", text => $"![{text}](/media/a.png)"),
        new("the address of a picture", text => $"![words]({text})"),
        new("the end of the address of a picture", text => $"![words](/media/{text})"),
        new("the title of a picture", text => $"![words](/media/a.png '{text}')"),
        new("a heading", text => $"## {text}"),
        new("a heading underlined", text => $"{text}\n---"),
        new("a heading of a table", text => $"| {text} | b |\n|---|---|\n| c | d |"),
        new("a cell of a table", text => $"| a | b |\n|---|---|\n| {text} | d |"),
        new("the words of a note", text => $"A claim.[^a]\n\n[^a]: {text}"),
        new("the name of a note", text => $"A claim.[^{text}]\n\n[^{text}]: Words."),
        new("a term", text => $"{text}\n: A meaning."),
        new("a meaning", text => $"A term\n: {text}"),
        new("a task", text => $"- [ ] {text}"),
        new("an item of a list", text => $"1. {text}"),
        new("a quotation", text => $"> {text}"),
        new("a callout", text => $"::: callout\n{text}\n:::"),
        new("the name of a block", text => $"::: {text}\nWords.\n:::"),
        new("a block of code", text => $"```{text}\n{text}\n```"),
        new("code in a sentence", text => $"`{text}`"),
        new("stressed words", text => $"**{text}** and *{text}*"),
        new("the id of a cross-reference", text => $"[[project:{text}]]"),
        new("the words of a cross-reference", text => $"[[term:a|{text}]]"),
        new("the kind of a cross-reference", text => $"[[{text}:a]]"),
    ];
}
