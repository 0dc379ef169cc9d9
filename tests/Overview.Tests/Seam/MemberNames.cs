using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Overview.Tests.Seam;

/// <summary>Spells the types in a compiled signature as <c>docs/statiq-surface.md</c> does.</summary>
internal sealed class MemberNames : ISignatureTypeProvider<string, object?>
{
    public string GetPrimitiveType(PrimitiveTypeCode code) => code switch
    {
        PrimitiveTypeCode.Boolean => "bool",
        PrimitiveTypeCode.Int32 => "int",
        PrimitiveTypeCode.Int64 => "long",
        _ => code.ToString().ToLowerInvariant(),
    };

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte kind) =>
        Plain(reader.GetString(reader.GetTypeReference(handle).Name));

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte kind) =>
        Plain(reader.GetString(reader.GetTypeDefinition(handle).Name));

    public string GetTypeFromSpecification(
        MetadataReader reader, object? context, TypeSpecificationHandle handle, byte kind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    public string GetGenericInstantiation(string type, ImmutableArray<string> arguments) =>
        $"{type}<{string.Join(", ", arguments)}>";

    public string GetGenericMethodParameter(object? context, int index) => $"T{index}";

    public string GetGenericTypeParameter(object? context, int index) => $"TType{index}";

    public string GetArrayType(string type, ArrayShape shape) => $"{type}[{new string(',', shape.Rank - 1)}]";

    public string GetSZArrayType(string type) => $"{type}[]";

    public string GetByReferenceType(string type) => $"out {type}";

    public string GetPointerType(string type) => $"{type}*";

    public string GetPinnedType(string type) => type;

    public string GetModifiedType(string modifier, string type, bool isRequired) => type;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "function";

    public static string Plain(string name) => name.Split('`')[0];
}
