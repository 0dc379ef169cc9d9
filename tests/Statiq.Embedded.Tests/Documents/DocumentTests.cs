using Statiq.Common;
using Statiq.Core;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Documents;

public sealed class DocumentTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Has_neither_source_nor_destination_nor_content_unless_given()
    {
        var document = await CreateAsync([]);

        Assert.True(document.Source.IsNull);
        Assert.True(document.Destination.IsNull);
        Assert.Empty(document.ReadBytes());
    }

    [Fact]
    public async Task Carries_one_typed_value()
    {
        var value = new Version(1, 2);

        Assert.Same(value, (await CreateAsync([new("Value", value)])).Get<Version>("VALUE"));
    }

    [Fact]
    public async Task Keeps_the_last_of_two_items_with_one_key()
    {
        var document = await CreateAsync([new("Key", 1), new("KEY", 2)]);

        Assert.Equal(2, document["key"]);
    }

    [Fact]
    public async Task Lets_no_item_stand_before_a_property()
    {
        var document = await CreateAsync(
        [
            new("Source", "x"),
            new("Destination", "x"),
            new("contentProvider", "x"),
            new("Id", "x"),
            new("Timestamp", "x"),
        ]);

        Assert.Equal(default(NormalizedPath), document["Source"]);
        Assert.Equal(default(NormalizedPath), document["Destination"]);
        Assert.Same(document.ContentProvider, document["ContentProvider"]);
        Assert.False(document.ContainsKey("Id"));
        Assert.False(document.ContainsKey("Timestamp"));
    }

    [Fact]
    public async Task Shows_settings_behind_its_own_values()
    {
        var document = await CreateAsync([new("useCache", "own")]);

        Assert.Equal("own", document["UseCache"]);
        Assert.Equal(CleanMode.None, document["CleanMode"]);
        Assert.Single(document.Keys, key => key.Equals("UseCache", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Shares_the_content_provider_it_was_given()
    {
        var file = Assert.Single(await _site.Write("input/a", "text").ResultsAsync(new ReadFiles("a")));

        var copy = Assert.Single(await _site.ResultsAsync(
            new Does(context => [context.CreateDocument([], file.ContentProvider)])));

        Assert.Same(file.ContentProvider, copy.ContentProvider);
        Assert.Equal("text"u8.ToArray(), copy.ReadBytes());
    }

    [Theory]
    [InlineData("=> 1")]
    [InlineData("-> 1")]
    [InlineData(" \n=>")]
    public async Task Refuses_text_that_begins_like_a_script(string text)
    {
        Exception? fault = null;

        await _site.ResultsAsync(new Does(context =>
        {
            fault = Record.Exception(() => context.CreateDocument([new("Title", text)]));
        }));

        Assert.Contains("'Title'", Assert.IsType<ArgumentException>(fault).Message, StringComparison.Ordinal);
    }

    private async Task<IDocument> CreateAsync(IEnumerable<KeyValuePair<string, object>> items) =>
        Assert.Single(await _site.ResultsAsync(new Does(context => [context.CreateDocument(items)])));
}
