using Statiq.Common;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Execution;

public sealed class PipelineOutputsTests : IDisposable
{
    private readonly TestSite _site = new();
    private string? _read;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Give_the_outputs_of_a_dependency_in_its_order_and_by_a_name_in_any_case()
    {
        await _site.RunAsync(
            new A { Process = Does.Give("x", "z", "y") },
            new B { Process = Read("a"), Needs = ["A"] });

        Assert.Equal("x z y", _read);
    }

    [Fact]
    public async Task Give_the_outputs_of_a_dependency_of_a_dependency()
    {
        await _site.RunAsync(
            new A { Process = Does.Give("x") },
            new B { Needs = ["A"] },
            new C { Process = Read("A"), Needs = ["B"] });

        Assert.Equal("x", _read);
    }

    [Fact]
    public async Task Give_the_inputs_of_a_pipeline_that_does_not_process()
    {
        await _site.RunAsync(
            new A { Input = Does.Give("x") },
            new B { Process = Read("A"), Needs = ["A"] });

        Assert.Equal("x", _read);
    }

    [Fact]
    public async Task Are_empty_for_a_pipeline_without_modules()
    {
        await _site.RunAsync(new A(), new B { Process = Read("A"), Needs = ["A"] });

        Assert.Equal("", _read);
    }

    [Fact]
    public async Task Are_in_process_those_of_dependencies_only()
    {
        await _site.RunAsync(new A { Process = Does.Give("x") }, new B { Process = Read("A") });

        Assert.Equal("InvalidOperationException", _read);
    }

    [Fact]
    public async Task Are_in_process_not_those_of_the_pipeline_itself()
    {
        await _site.RunAsync(new A { Process = Read("A") });

        Assert.Equal("InvalidOperationException", _read);
    }

    [Theory]
    [InlineData("A", "x")]
    [InlineData("B", "y")]
    public async Task Are_in_post_process_what_every_pipeline_has_processed(string pipeline, string expected)
    {
        await _site.RunAsync(
            new A { Process = Does.Give("x"), PostProcess = Does.Give("later") },
            new B { Process = Does.Give("y"), PostProcess = Read(pipeline) });

        Assert.Equal(expected, _read);
    }

    [Fact]
    public async Task Cannot_be_read_in_input()
    {
        await _site.RunAsync(new A { Process = Does.Give("x") }, new B { Input = Read("A"), Needs = ["A"] });

        Assert.Equal("InvalidOperationException", _read);
    }

    [Fact]
    public async Task Cannot_be_read_in_output()
    {
        await _site.RunAsync(new A { Process = Does.Give("x") }, new B { Output = Read("A"), Needs = ["A"] });

        Assert.Equal("InvalidOperationException", _read);
    }

    [Fact]
    public async Task Of_an_unknown_pipeline_do_not_exist()
    {
        await _site.RunAsync(new A { Process = Read("Nobody") });
        Assert.Equal("KeyNotFoundException", _read);

        await _site.RunAsync(new A { PostProcess = Read("Nobody") });
        Assert.Equal("KeyNotFoundException", _read);
    }

    private Does Read(string pipeline) => new(context =>
    {
        try
        {
            var outputs = context.Outputs.FromPipeline(pipeline);
            _read = string.Join(' ', outputs.Select(output => output.Get<string>("Name")));
        }
        catch (Exception exception)
        {
            _read = exception.GetType().Name;
        }
    });
}
