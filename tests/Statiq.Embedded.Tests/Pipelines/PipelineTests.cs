using Statiq.Core;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Pipelines;

public sealed class PipelineTests
{
    [Fact]
    public void Begins_without_modules_and_dependencies()
    {
        var pipeline = new Pipeline();

        Assert.Empty(pipeline.InputModules);
        Assert.Empty(pipeline.ProcessModules);
        Assert.Empty(pipeline.PostProcessModules);
        Assert.Empty(pipeline.OutputModules);
        Assert.Empty(pipeline.Dependencies);
    }

    [Fact]
    public void Takes_modules_from_a_nested_initialiser()
    {
        var module = Does.Give("a");

        Assert.Equal([module], new Pipeline { ProcessModules = { module } }.ProcessModules);
    }

    [Fact]
    public void Takes_dependencies_in_any_case()
    {
        var pipeline = new Pipeline { Dependencies = { "Content" } };

        Assert.Contains("CONTENT", pipeline.Dependencies);
    }
}
