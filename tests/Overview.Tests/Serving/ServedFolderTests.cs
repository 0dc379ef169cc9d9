using CsCheck;
using Overview.Serving;
using Overview.Tests.Stories;

namespace Overview.Tests.Serving;

/// <summary>What is served from a folder, and that nothing else is.</summary>
public sealed class ServedFolderTests : IDisposable
{
    private static readonly string[] Parts =
    [
        "/", "..", "%2f", "%2e%2e", "\\", ".", "//", "etc", "passwd", "projects", "index.html", "_headers", ".overview",
        "secret.txt", "\0", "C:", "~", ";", "%00", "C:\\", "site",
    ];

    private readonly TestFolder _folder = new();
    private readonly ServedFolder _served;

    public ServedFolderTests()
    {
        _folder.Write("secret.txt", "not for readers");
        _folder.Write("site/index.html", "home");
        _folder.Write("site/404.html", "none");
        _folder.Write("site/.overview", "mark");
        _folder.Write("site/.staging/projects/index.html", "half");
        _folder.Write("site/.well-known/security.txt", "contact");
        _folder.Write("site/projects/one/index.html", "one");
        _folder.Write("site/_headers", "/*\n  X-All: a: b\n/projects/*\n  X-Some: c\n/\n  X-Home: d\n");
        _folder.Write("site/_redirects", "/old/ /projects/one/ 301!\n");
        _served = ServedFolder.Read(_folder.At("site"));
    }

    [Theory]
    [InlineData("/", 200, "index.html")]
    [InlineData("/index.html", 200, "index.html")]
    [InlineData("/projects/one/", 200, "projects/one/index.html")]
    [InlineData("/.well-known/security.txt", 200, ".well-known/security.txt")]
    [InlineData("/none/", 404, "404.html")]
    [InlineData("/projects/", 404, "404.html")]
    [InlineData("/Projects/one/", 404, "404.html")]
    [InlineData("/_headers", 404, "404.html")]
    [InlineData("/_redirects", 404, "404.html")]
    [InlineData("/.overview", 404, "404.html")]
    [InlineData("/.staging/projects/", 404, "404.html")]
    [InlineData("/../secret.txt", 404, "404.html")]
    [InlineData("/..%2fsecret.txt", 404, "404.html")]
    [InlineData("", 404, "404.html")]
    public void Serves_files_by_their_addresses(string path, int status, string file) => Assert.Equal(
        new Answer(status, Path.Combine(_folder.At("site"), file)), _served.Find(path, string.Empty));

    [Theory]
    [InlineData("/projects/one", "/projects/one/")]
    [InlineData("/old/", "/projects/one/")]
    [InlineData("/old", "/projects/one/")]
    public void Leads_on(string path, string to) =>
        Assert.Equal(new Answer(301, Location: to), _served.Find(path, string.Empty));

    [Theory]
    [InlineData("/", "X-All a: b, X-Home d")]
    [InlineData("/projects/one/", "X-All a: b, X-Some c")]
    [InlineData("/none", "X-All a: b")]
    public void Adds_the_headers_of_the_host(string path, string headers) => Assert.Equal(
        headers, string.Join(", ", _served.HeadersFor(path).Select(header => $"{header.Name} {header.Value}")));

    [Fact]
    public void Serves_nothing_outside_however_an_address_is_spelt() => Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).Array[0, 8].Sample(parts =>
    {
        var answer = _served.Find('/' + string.Concat(parts), string.Empty);
        return answer.File is null
            || (Path.GetFullPath(answer.File).StartsWith(_folder.At("site") + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && !answer.File.Contains(".staging", StringComparison.Ordinal));
    });

    [Fact]
    public void Is_empty_before_the_first_build()
    {
        Assert.True(ServedFolder.Read(_folder.At("none")).IsEmpty);
        Assert.False(_served.IsEmpty);
        Assert.Equal(new Answer(404), ServedFolder.Empty.Find("/", string.Empty));
    }

    public void Dispose() => _folder.Dispose();
}
