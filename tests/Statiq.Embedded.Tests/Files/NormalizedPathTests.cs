using Statiq.Common;

namespace Statiq.Embedded.Tests.Files;

public sealed class NormalizedPathTests
{
    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("a\\b\\c", "a/b/c")]
    [InlineData("./a", "a")]
    [InlineData("a/", "a")]
    [InlineData("a//b", "a/b")]
    [InlineData("//a", "/a")]
    [InlineData("a/./b", "a/b")]
    [InlineData("a/b/../c", "a/c")]
    [InlineData("../a", "../a")]
    [InlineData("../../a", "../../a")]
    [InlineData("a/../../b", "../b")]
    [InlineData("/../a", "/a")]
    [InlineData("a/..", "")]
    [InlineData(".", "")]
    [InlineData("", "")]
    [InlineData("/", "/")]
    [InlineData("\t a b \r\n", " a b ")]
    [InlineData("A/b.MD", "A/b.MD")]
    [InlineData("a\0b", "a-b")]
    [InlineData(".htaccess", ".htaccess")]
    public void Has_one_spelling(string path, string expected) =>
        Assert.Equal(expected, new NormalizedPath(path).FullPath);

    [Theory]
    [InlineData("a/b", "../c", "a/c")]
    [InlineData("a/b", "/c", "/c")]
    [InlineData("a/b", "", "a/b")]
    [InlineData("", "c", "c")]
    [InlineData("/", "c", "/c")]
    public void Combines(string left, string right, string expected) =>
        Assert.Equal(expected, new NormalizedPath(left).Combine(new(right)).FullPath);

    [Fact]
    public void Is_absolute_or_relative()
    {
        Assert.True(new NormalizedPath("/a").IsAbsolute);
        Assert.False(new NormalizedPath("a").IsAbsolute);
        Assert.NotEqual(new NormalizedPath("/a"), new NormalizedPath("a"));
    }

    [Fact]
    public void Can_be_null()
    {
        NormalizedPath path = default;

        Assert.True(path.IsNull);
        Assert.Null(path.FullPath);
        Assert.Null(path.ToString());
        Assert.NotEqual(new NormalizedPath(""), path);
    }

    [Fact]
    public void Is_not_null_when_empty()
    {
        Assert.False(new NormalizedPath("").IsNull);
        Assert.Throws<ArgumentNullException>(() => new NormalizedPath(null!));
    }

    [Fact]
    public void Equals_by_spelling()
    {
        Assert.True(new NormalizedPath("a/./b") == new NormalizedPath("a\\b"));
        Assert.True(new NormalizedPath("a") != new NormalizedPath("b"));
        Assert.Equal(new NormalizedPath("a/b").GetHashCode(), new NormalizedPath("a//b").GetHashCode());
        Assert.False(new NormalizedPath("a").Equals((object)"a"));
    }

    [Fact]
    public void Tells_cases_apart_as_the_system_does() =>
        Assert.Equal(OperatingSystem.IsLinux(), new NormalizedPath("a") != new NormalizedPath("A"));
}
