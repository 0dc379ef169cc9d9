using Statiq.Common;

namespace Statiq.Embedded.Tests.Documents;

public sealed class MetadataTests
{
    private readonly Metadata _metadata = new(
        new(StringComparer.OrdinalIgnoreCase) { ["Own"] = 1, ["Both"] = 1, ["Null"] = null! },
        new Metadata(new(StringComparer.OrdinalIgnoreCase) { ["both"] = 2, ["Setting"] = 2 }));

    [Fact]
    public void Finds_a_value_in_any_case()
    {
        Assert.Equal(1, _metadata["OWN"]);
        Assert.True(_metadata.ContainsKey("setting"));
        Assert.True(_metadata.TryGetValue("SETTING", out object? value));
        Assert.Equal(2, value);
    }

    [Fact]
    public void Prefers_an_own_value_to_a_setting() => Assert.Equal(1, _metadata["both"]);

    [Fact]
    public void Throws_for_a_missing_key() =>
        Assert.Contains("'Nope'", Assert.Throws<KeyNotFoundException>(() => _metadata["Nope"]).Message);

    [Fact]
    public void Contains_a_key_with_a_null_value()
    {
        Assert.True(_metadata.ContainsKey("Null"));
        Assert.False(_metadata.ContainsKey("Nope"));
    }

    [Fact]
    public void Lists_own_values_and_settings_once()
    {
        Assert.Equal(["Own", "Both", "Null", "Setting"], _metadata.Keys);
        Assert.Equal([1, 1, null, 2], _metadata.Values);
        Assert.Equal(4, _metadata.Count);
    }
}
