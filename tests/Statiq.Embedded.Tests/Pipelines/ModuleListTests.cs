using Statiq.Common;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Pipelines;

public sealed class ModuleListTests
{
    private readonly IModule _a = Does.Give("a");
    private readonly IModule _b = Does.Give("b");
    private readonly IModule _c = Does.Give("c");

    [Fact]
    public void Leaves_out_nulls_given_to_a_constructor()
    {
        Assert.Equal([_a, _b], new ModuleList(_a, null, _b));
        Assert.Equal([_a, _b], new ModuleList(new List<IModule?> { null, _a, _b }));
    }

    [Fact]
    public void Leaves_out_nulls_that_are_added()
    {
        var modules = new ModuleList();

        modules.Add(_a, null, _b);
        modules.Add(null!);
        modules.AddRange([null, _c]);
        modules.Insert(1, null, null);
        ((ICollection<IModule>)modules).Add(null!);

        Assert.Equal([_a, _b, _c], modules);
    }

    [Fact]
    public void Inserts_several_in_order()
    {
        var modules = new ModuleList(_c);

        modules.Insert(0, _a, null, _b);

        Assert.Equal([_a, _b, _c], modules);
    }

    [Fact]
    public void Takes_collection_expressions_and_initialisers()
    {
        ModuleList expression = [_a, null!, _b];
        var initialiser = new ModuleList { _a, null!, { _b, _c } };

        Assert.Equal([_a, _b], expression);
        Assert.Equal([_a, _b, _c], initialiser);
    }

    [Fact]
    public void Is_a_list()
    {
        var modules = new ModuleList(_a, _b);

        Assert.IsType<IList<IModule>>(modules, exactMatch: false).Insert(1, _c);
        modules.RemoveAt(0);

        Assert.Equal([_c, _b], modules);
        Assert.Equal(1, modules.IndexOf(_b));
    }
}
