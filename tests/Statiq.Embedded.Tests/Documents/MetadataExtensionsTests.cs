using Statiq.Common;

namespace Statiq.Embedded.Tests.Documents;

public sealed class MetadataExtensionsTests
{
    private readonly IMetadata _metadata = new Metadata(new(StringComparer.OrdinalIgnoreCase)
    {
        ["Text"] = "text",
        ["Number"] = 3,
        ["Null"] = null!,
    });

    [Fact]
    public void Gets_a_value_of_the_same_or_a_base_type()
    {
        Assert.Equal("text", _metadata.Get<string>("TEXT"));
        Assert.Equal("text", _metadata.Get<IEnumerable<char>>("Text"));
        Assert.Equal(3, _metadata.Get<int>("number"));
        Assert.Equal(3, _metadata.Get<int?>("Number"));
    }

    [Fact]
    public void Gives_the_default_of_the_type_for_a_missing_value()
    {
        Assert.Null(_metadata.Get<string>("Missing"));
        Assert.Equal(0, _metadata.Get<int>("Missing"));
        Assert.Null(_metadata.Get<int?>("Missing"));
    }

    [Fact]
    public void Gives_the_default_of_the_type_for_a_value_of_another_type()
    {
        Assert.Equal(0, _metadata.Get<int>("Text"));
        Assert.Null(_metadata.Get<Version>("Text"));
    }

    [Fact]
    public void Gives_the_default_of_the_type_for_a_stored_null()
    {
        Assert.Null(_metadata.Get<string>("Null"));
        Assert.Equal(0, _metadata.Get<int>("Null"));
    }
}
