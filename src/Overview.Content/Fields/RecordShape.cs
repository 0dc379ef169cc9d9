namespace Overview.Content.Fields;

/// <summary>The fields of one kind of content: what its front matter may hold.</summary>
/// <param name="Name">The kind with its article, for messages: "A project".</param>
/// <param name="Fields">The fields, in the order in which they are written.</param>
internal sealed record RecordShape(string Name, IReadOnlyList<IField> Fields)
{
    /// <summary>The field with a name, or null.</summary>
    public IField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>A field, and another of type true or false: the first is written unless the second is true.</summary>
    public (IField Field, IField Unless)? Alternative { get; init; }
}
