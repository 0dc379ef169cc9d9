using Statiq.Common;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Pipelines;

public sealed class ModuleListTests
{
    private readonly IModule _a = Does.Give("a");
    private readonly IModule _b = Does.Give("b");

    [Fact]
    public void Leaves_out_nulls()
    {
        var modules = new ModuleList();

        modules.Add(_a);
        modules.Add(null!);
        modules.Insert(0, null!);

        Assert.Equal([_a], modules);
    }

    [Fact]
    public void Takes_collection_expressions_and_initialisers()
    {
        ModuleList expression = [_a, null!, _b];
        var initialiser = new ModuleList { _a, null!, _b };

        Assert.Equal([_a, _b], expression);
        Assert.Equal([_a, _b], initialiser);
    }
}
