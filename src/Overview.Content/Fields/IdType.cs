using System.Text.Json.Nodes;
using Overview.Content.Identifiers;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>The id of another record; whether it exists is checked when all records are known.</summary>
/// <typeparam name="TId">The kind of id.</typeparam>
/// <param name="isOptional">True where the mention may be left out while the other record is not public.</param>
internal sealed class IdType<TId>(bool isOptional = false) : FieldType<TId>
    where TId : struct, IRecordId<TId>
{
    /// <inheritdoc/>
    public override string Noun => $"the id of {TId.Kind.WithArticle()}";

    /// <inheritdoc/>
    public override string Example => TId.Kind switch
    {
        RecordKind.Organisation => "kent-police",
        RecordKind.Service => "fire",
        RecordKind.Status => "live",
        RecordKind.Edition => "\"2016\"",
        RecordKind.Region => "south-east",
        RecordKind.Area => "kent",
        _ => "the-name-of-its-file",
    };

    /// <inheritdoc/>
    public override JsonObject Schema => ValueSchema.Id();

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out TId value)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return Refuse(name, node, context, out value);
        }

        value = TId.From(scalar.Text);
        context.Refer(RecordKey.Of(value), node.Location, isOptional, name);
        return true;
    }
}
