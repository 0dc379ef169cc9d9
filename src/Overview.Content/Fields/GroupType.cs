using System.Text.Json.Nodes;
using Overview.Content.Parsing;
using Overview.Content.Schemas;
using Overview.Content.Yaml;

namespace Overview.Content.Fields;

/// <summary>A value made of several fields.</summary>
/// <typeparam name="T">What the fields make.</typeparam>
/// <param name="shape">The fields.</param>
/// <param name="make">Makes the value from them.</param>
internal sealed class GroupType<T>(RecordShape shape, Func<FieldReader, T> make) : FieldType<T>
{
    /// <inheritdoc/>
    public override string Noun =>
        $"a group of fields in braces: {string.Join(", ", shape.Fields.Select(one => one.Name))}";

    /// <inheritdoc/>
    public override string Example =>
        $"{{ {string.Join(", ", shape.Fields.Where(one => one.IsRequired).Select(one => one.Example))} }}";

    /// <inheritdoc/>
    public override JsonObject Schema => ShapeSchema.Of(shape);

    /// <inheritdoc/>
    public override bool TryRead(string name, YamlNode node, ParseContext context, out T value)
    {
        if (node is not YamlMapping mapping)
        {
            return Refuse(name, node, context, out value);
        }

        var errors = context.ErrorCount;
        var reader = new FieldReader(mapping, shape, context);
        value = make(reader);
        return context.ErrorCount == errors && reader.IsReadable;
    }
}
