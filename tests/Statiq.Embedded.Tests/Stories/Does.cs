using Statiq.Common;

namespace Statiq.Embedded.Tests.Stories;

/// <summary>A module that does what a test says.</summary>
internal sealed class Does(Func<IExecutionContext, Task<IEnumerable<IDocument>>> work) : IModule
{
    public Does(Func<IExecutionContext, IEnumerable<IDocument>> work)
        : this(context => Task.FromResult(work(context)))
    {
    }

    public Does(Action<IExecutionContext> work)
        : this(context =>
        {
            work(context);
            return context.Inputs;
        })
    {
    }

    /// <summary>A module that gives one document for each name, with the name as its value <c>Name</c>.</summary>
    public static Does Give(params string[] names) =>
        new(context => names.Select(name => context.CreateDocument([new("Name", name)])));

    public static Does Throw(Exception exception) => new((Action<IExecutionContext>)(_ => throw exception));

    public Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context) => work(context);
}
