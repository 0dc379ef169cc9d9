namespace Overview.Content.Identifiers;

/// <summary>The id of one kind of content; each kind is a type of its own, so that the compiler finds a mix-up.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IRecordId<TSelf>
    where TSelf : struct, IRecordId<TSelf>
{
    /// <summary>The id as authors write it, in kebab-case.</summary>
    string Value { get; }

    /// <summary>The kind of content that these ids name.</summary>
    static abstract RecordKind Kind { get; }

    /// <summary>Makes an id from its text.</summary>
    static abstract TSelf From(string value);
}
