using Statiq.App;
using Statiq.Common;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Execution;

public sealed class PhaseTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly TestSite _site = new();
    private readonly List<string> _events = [];

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Run_in_order_and_hand_their_outputs_on()
    {
        await _site.RunAsync(new A
        {
            Input = Does.Give("x", "y"),
            Process = Note("process"),
            PostProcess = Note("post-process"),
            Output = Note("output"),
        });

        Assert.Equal(["process x y", "post-process x y", "output x y"], _events);
    }

    [Fact]
    public async Task Begin_without_inputs()
    {
        await _site.RunAsync(new A { Input = Note("input") });

        Assert.Equal(["input"], _events);
    }

    [Fact]
    public async Task Run_their_modules_one_after_the_other_and_give_the_outputs_of_the_last()
    {
        await _site.RunAsync(new A
        {
            ProcessModules = { Note("first"), Does.Give("x"), Note("second"), Does.Give("y") },
            Output = Note("output"),
        });

        Assert.Equal(["first", "second x", "output y"], _events);
    }

    [Fact]
    public async Task Read_lazy_results_before_the_next_module_starts()
    {
        await _site.RunAsync(new A { ProcessModules = { new Does(context => Lazy(context)), Note("next") } });

        Assert.Equal(["lazy", "next x"], _events);
    }

    [Fact]
    public async Task Drop_null_tasks_null_results_and_null_documents()
    {
        await _site.RunAsync(new A
        {
            InputModules =
            {
                new Does(_ => (Task<IEnumerable<IDocument>>)null!),
                Note("after a null task"),
                new Does(_ => (IEnumerable<IDocument>)null!),
                Note("after a null result"),
                new Does(context => [null!, context.CreateDocument([new("Name", "x")]), null!]),
            },
            Output = Note("output"),
        });

        Assert.Equal(["after a null task", "after a null result", "output x"], _events);
    }

    [Fact]
    public async Task Process_starts_after_the_process_of_its_dependencies()
    {
        await _site.RunAsync(
            new C { Process = Note("c"), Needs = ["b"] },
            new B { Process = Note("b"), Needs = ["A"] },
            new A { Process = Note("a") });

        Assert.Equal(["a", "b", "c"], _events);
    }

    [Fact]
    public async Task Process_does_not_wait_for_the_post_process_of_its_dependencies()
    {
        var later = new TaskCompletionSource();

        var code = await _site.RunAsync(
            new A { PostProcess = WaitFor(later.Task) },
            new B { Process = new Does(_ => later.SetResult()), Needs = ["A"] });

        Assert.Equal(ExitCode.Normal, code);
    }

    [Fact]
    public async Task Post_process_starts_after_the_process_of_every_pipeline()
    {
        await _site.RunAsync(
            new A { PostProcess = Note("post-process") },
            new B { Input = Note("input"), Process = Note("process") });

        Assert.Equal(["input", "process", "post-process"], _events);
    }

    [Fact]
    public async Task Output_does_not_wait_for_other_pipelines()
    {
        var later = new TaskCompletionSource();

        var code = await _site.RunAsync(
            new A { PostProcess = WaitFor(later.Task) },
            new B { Output = new Does(_ => later.SetResult()) });

        Assert.Equal(ExitCode.Normal, code);
    }

    [Theory]
    [InlineData(Phase.Input)]
    [InlineData(Phase.Process)]
    [InlineData(Phase.PostProcess)]
    [InlineData(Phase.Output)]
    public async Task Of_independent_pipelines_run_at_the_same_time(Phase phase)
    {
        using var meeting = new Barrier(2);
        var meet = new Does(_ => Assert.True(meeting.SignalAndWait(_patience)));
        var (first, second) = (new A(), new B());
        Modules(first, phase).Add(meet);
        Modules(second, phase).Add(meet);

        Assert.Equal(ExitCode.Normal, await _site.RunAsync(first, second));
    }

    [Fact]
    public async Task Log_their_start_and_their_end()
    {
        await _site.RunAsync(new A { Process = Does.Give("x", "y") });

        var entries = _site.Log.Entries.Where(entry => entry.Message.Contains("A/Process", StringComparison.Ordinal));
        Assert.Collection(
            entries,
            entry => Assert.Equal("-> A/Process", entry.Message),
            entry => Assert.Matches(@"^<- A/Process: 2 documents, \d+ ms$", entry.Message));
        Assert.All(entries, entry => Assert.StartsWith("Statiq.", entry.Category));
    }

    private static ModuleList Modules(TestPipeline pipeline, Phase phase) => phase switch
    {
        Phase.Input => pipeline.InputModules,
        Phase.Process => pipeline.ProcessModules,
        Phase.PostProcess => pipeline.PostProcessModules,
        _ => pipeline.OutputModules,
    };

    private static Does WaitFor(Task task) => new(async context =>
    {
        await task.WaitAsync(_patience, context.CancellationToken);
        return context.Inputs;
    });

    private IEnumerable<IDocument> Lazy(IExecutionContext context)
    {
        _events.Add("lazy");
        yield return context.CreateDocument([new("Name", "x")]);
    }

    private Does Note(string text) => new(context =>
        _events.Add(string.Join(' ', context.Inputs.Select(input => input.Get<string>("Name")).Prepend(text))));
}
