namespace Overview.Theme.Tests.Rendering;

public sealed class ThemeAssetsTests
{
    [Theory]
    [InlineData("overview.css")]
    [InlineData("enhance.js")]
    [InlineData("favicon.svg")]
    public void Carries_the_files_that_pages_load(string name)
    {
        var asset = Assert.Single(ThemeAssets.All, asset => asset.Name == name);

        Assert.False(asset.Bytes.IsEmpty);
    }
}
