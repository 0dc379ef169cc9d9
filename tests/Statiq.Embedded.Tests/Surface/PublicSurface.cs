using System.Reflection;

namespace Statiq.Embedded.Tests.Surface;

/// <summary>Writes what an assembly offers, in the words of <c>docs/statiq-surface.md</c>.</summary>
internal static class PublicSurface
{
    private const BindingFlags _declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>One line for each public type and each member that others can call or override.</summary>
    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetExportedTypes()
        .SelectMany(type => Members(type).Prepend($"{type.Namespace}.{Name(type)}"));

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{type.Name}.{name}")
        : Constructors(type).Concat(Fields(type)).Concat(Properties(type)).Concat(Methods(type));

    private static IEnumerable<string> Constructors(Type type) => type.GetConstructors()
        .Where(_ => !type.IsAbstract)
        .Select(constructor => $"{Name(type)}({Parameters(constructor)})");

    private static IEnumerable<string> Fields(Type type) => type.GetFields(_declared)
        .Where(field => field.IsPublic)
        .Select(field => $"{Name(type)}.{field.Name}: {Name(field.FieldType)}");

    private static IEnumerable<string> Properties(Type type) => type.GetProperties(_declared)
        .Where(property => IsOffered(property.GetMethod))
        .Select(property =>
            $"{Name(type)}.{property.Name} {{ get;{Setter(property)} }}: {Name(property.PropertyType)}");

    private static IEnumerable<string> Methods(Type type) => type.GetMethods(_declared)
        .Where(method => IsOffered(method) && !IsAccessor(method) && method.GetBaseDefinition() == method)
        .Select(method => $"{Name(type)}.{method.Name}{Generic(method.GetGenericArguments())}" +
            $"({Parameters(method)}): {Name(method.ReturnType)}");

    private static string Setter(PropertyInfo property) => property.SetMethod switch
    {
        { IsPublic: true } => " set;",
        { IsFamily: true } => " protected set;",
        _ => "",
    };

    private static bool IsOffered(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true };

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => Name(parameter.ParameterType)));

    private static string Generic(Type[] arguments) =>
        arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>";

    private static string Name(Type type) => type switch
    {
        { IsArray: true } => Name(type.GetElementType()!) + "[]",
        _ when type == typeof(void) => "void",
        _ when type == typeof(object) => "object",
        _ when type == typeof(string) => "string",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(int) => "int",
        _ => type.Name.Split('`')[0] + Generic(type.GetGenericArguments()),
    };
}
