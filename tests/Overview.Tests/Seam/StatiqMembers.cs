using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Overview.Tests.Seam;

/// <summary>Lists what a compiled program takes from Statiq: every type, and every member with its signature.</summary>
internal sealed class StatiqMembers
{
    private const string Prefix = "Statiq.";
    private readonly MetadataReader _reader;
    private readonly MemberNames _names = new();

    private StatiqMembers(MetadataReader reader) => _reader = reader;

    /// <summary>One line for each, in order; types come with their namespaces.</summary>
    public static IReadOnlyList<string> Of(string assembly)
    {
        using var file = File.OpenRead(assembly);
        using var program = new PEReader(file);
        var members = new StatiqMembers(program.GetMetadataReader());
        var lines = members.Types().Concat(members.Members()).Concat(members.Overrides());
        return [.. lines.Distinct().Order(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Types() => _reader.TypeReferences.Select(_reader.GetTypeReference)
        .Where(IsStatiq)
        .Select(type => $"{_reader.GetString(type.Namespace)}.{MemberNames.Plain(_reader.GetString(type.Name))}");

    private IEnumerable<string> Members()
    {
        foreach (var member in _reader.MemberReferences.Select(_reader.GetMemberReference))
        {
            if (TypeOf(member.Parent) is { } handle && IsStatiq(_reader.GetTypeReference(handle)))
            {
                yield return Spell(MemberNames.Plain(_reader.GetString(_reader.GetTypeReference(handle).Name)), member);
            }
        }
    }

    /// <summary>The compiler keeps no reference to a method that is overridden.</summary>
    private IEnumerable<string> Overrides() =>
        from type in _reader.TypeDefinitions.Select(_reader.GetTypeDefinition)
        let parent = type.BaseType.IsNil ? null : TypeOf(type.BaseType)
        where parent is { } handle && IsStatiq(_reader.GetTypeReference(handle))
        from method in type.GetMethods().Select(_reader.GetMethodDefinition)
        where method.Attributes.HasFlag(MethodAttributes.Virtual) && !method.Attributes
            .HasFlag(MethodAttributes.NewSlot)
        let name = _reader.GetString(_reader.GetTypeReference(parent.Value).Name)
        select $"override {Spell(name, _reader.GetString(method.Name), method.DecodeSignature(_names, null))}";

    private bool IsStatiq(TypeReference type) =>
        _reader.GetString(type.Namespace).StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The type a member belongs to; that of its definition where the type is generic.</summary>
    private TypeReferenceHandle? TypeOf(EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference)
        {
            return (TypeReferenceHandle)parent;
        }

        if (parent.Kind != HandleKind.TypeSpecification)
        {
            return null;
        }

        var blob = _reader.GetBlobReader(_reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        blob.ReadSignatureTypeCode();
        return blob.ReadTypeHandle() is { Kind: HandleKind.TypeReference } type ? (TypeReferenceHandle)type : null;
    }

    private string Spell(string type, MemberReference member)
    {
        var name = _reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            return $"{type}.{name}: {member.DecodeFieldSignature(_names, null)}";
        }

        return Spell(type, name, member.DecodeMethodSignature(_names, null));
    }

    private static string Spell(string type, string name, MethodSignature<string> signature)
    {
        var parameters = string.Join(", ", signature.ParameterTypes);
        var generic = string.Join(
            ", ", Enumerable.Range(0, signature.GenericParameterCount).Select(index => $"T{index}"));
        return name == ".ctor"
            ? $"{type}({parameters})"
            : $"{type}.{name}{(generic.Length > 0 ? $"<{generic}>" : generic)}({parameters}): {signature.ReturnType}";
    }
}
