using Statiq.Common;

namespace Overview.Stages;

/// <summary>A stage's result travels through the engine as one document with one typed value.</summary>
internal static class StageResult
{
    private const string Key = "Result";

    /// <summary>The document that carries a result.</summary>
    public static IDocument Carry(this IExecutionContext context, object result)
    {
        KeyValuePair<string, object>[] items = [new(Key, result)];
        return context.CreateDocument(items);
    }

    /// <summary>The result of the stage before this one.</summary>
    public static T Result<T>(this IExecutionContext context)
        where T : class => context.Inputs[0].Result<T>();

    /// <summary>The result that a document carries.</summary>
    public static T Result<T>(this IDocument document)
        where T : class => document.Get<T>(Key)!;

    /// <summary>The result of another pipeline.</summary>
    public static T Result<T>(this IExecutionContext context, string pipeline)
        where T : class => context.Outputs.FromPipeline(pipeline)[0].Result<T>();
}
