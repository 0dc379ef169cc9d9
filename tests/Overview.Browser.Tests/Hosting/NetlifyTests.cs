using Overview.Hosting;

namespace Overview.Browser.Tests.Hosting;

/// <summary>
/// What Netlify itself reads from the files it is given: its parsers leave out without a word what they cannot read.
/// </summary>
public sealed class NetlifyTests(NetlifyReading reading) : IClassFixture<NetlifyReading>
{
    [Fact]
    public void Finds_nothing_wrong() => Assert.Empty(reading.Errors);

    [Fact]
    public void Reads_every_header_that_is_meant()
    {
        var meant = HeadersFile.Read(File.ReadAllText(Path.Combine(reading.Folder, "_headers")));

        Assert.True(meant.Count > 2 && meant.All(rule => rule.Headers.Count > 0));
        Assert.Equal(
            meant.SelectMany(rule => rule.Headers.Select(header => (rule.Pattern, header.Name, header.Value))),
            reading.Headers);
    }

    [Fact]
    public void Reads_every_redirect_that_is_meant() => Assert.Equal(
        [
            ("/organisations/kent-constabulary/", "/organisations/kent-police/", 301, true),
            ("/projects/hull-falls/", "/projects/hull-first-falls-response/", 301, true),
        ],
        reading.Redirects);

    [Theory]
    [InlineData("production", "bash .ci/netlify-build --base-url \"$URL\"")]
    [InlineData("deploy-preview", "bash .ci/netlify-build --base-url \"$DEPLOY_PRIME_URL\" --drafts")]
    [InlineData("branch-deploy", "bash .ci/netlify-build --base-url \"$DEPLOY_PRIME_URL\" --drafts")]
    public void Builds_each_context_with_its_options(string context, string command)
    {
        var build = reading.Context(context);

        Assert.Equal(command, build.GetProperty("command").GetString());
        Assert.Equal(Path.Combine(RepositoryRoot.Path, "output"), build.GetProperty("publish").GetString());
        Assert.Equal("20", build.GetProperty("environment").GetProperty("NODE_VERSION").GetString());
        Assert.Equal("/.ci/netlify-cache", Assert.Single(build.GetProperty("plugins").EnumerateArray().ToList()).GetString());
    }

    [Fact]
    public void Takes_headers_and_redirects_from_the_built_files_alone()
    {
        var config = reading.Context("production");

        Assert.Equal((0, 0), (config.GetProperty("headers").GetInt32(), config.GetProperty("redirects").GetInt32()));
    }
}
