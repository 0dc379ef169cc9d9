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
    [InlineData("a/b/c.md", "c.md", ".md")]
    [InlineData("a.b.c.md", "a.b.c.md", ".md")]
    [InlineData(".htaccess", ".htaccess", ".htaccess")]
    [InlineData("dir.x/file", "file", "")]
    [InlineData("", "", "")]
    [InlineData("/", "", "")]
    public void Knows_its_file_name_and_extension(string path, string fileName, string extension)
    {
        Assert.Equal(fileName, new NormalizedPath(path).FileName.FullPath);
        Assert.Equal(extension, new NormalizedPath(path).Extension);
    }

    [Theory]
    [InlineData("a/b", "../c", "a/c")]
    [InlineData("a/b", "/c", "/c")]
    [InlineData("a/b", "", "a/b")]
    [InlineData("", "c", "c")]
    [InlineData("/", "c", "/c")]
    public void Combines(string left, string right, string expected) =>
        Assert.Equal(expected, new NormalizedPath(left).Combine(right).FullPath);

    [Fact]
    public void Is_absolute_or_relative()
    {
        Assert.True(new NormalizedPath("/a").IsAbsolute);
        Assert.False(new NormalizedPath("/a").IsRelative);
        Assert.True(new NormalizedPath("a").IsRelative);
        Assert.NotEqual(new NormalizedPath("/a"), new NormalizedPath("a"));
    }

    [Fact]
    public void Can_be_null()
    {
        NormalizedPath path = null;

        Assert.True(path.IsNull);
        Assert.True(path.IsNullOrEmpty);
        Assert.Equal(NormalizedPath.Null, path);
        Assert.Equal(default, path);
        Assert.Null(path.ToString());
        Assert.Throws<NullReferenceException>(() => path.FileName);
        Assert.Throws<NullReferenceException>(() => path.IsAbsolute);
    }

    [Fact]
    public void Is_not_null_when_empty()
    {
        Assert.False(new NormalizedPath("").IsNull);
        Assert.True(new NormalizedPath("").IsNullOrEmpty);
        Assert.Throws<ArgumentNullException>(() => new NormalizedPath(null!));
    }

    [Fact]
    public void Equals_by_spelling()
    {
        Assert.True(new NormalizedPath("a/./b") == "a\\b");
        Assert.True(new NormalizedPath("a") != "b");
        Assert.Equal(new NormalizedPath("a/b").GetHashCode(), new NormalizedPath("a//b").GetHashCode());
        Assert.False(new NormalizedPath("a").Equals((object)"a"));
    }

    [Fact]
    public void Tells_cases_apart_as_the_system_does() =>
        Assert.Equal(OperatingSystem.IsLinux(), new NormalizedPath("a") != new NormalizedPath("A"));
}
