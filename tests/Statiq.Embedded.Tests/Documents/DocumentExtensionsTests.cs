using Statiq.Common;
using Statiq.Core;
using Statiq.Embedded.Tests.Stories;

namespace Statiq.Embedded.Tests.Documents;

public sealed class DocumentExtensionsTests : IDisposable
{
    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Opens_the_content_from_the_start_each_time()
    {
        var document = Assert.Single(await _site.Write("input/a", "text").ResultsAsync(new ReadFiles("a")));

        await using var first = document.GetContentStream();
        Assert.Equal('t', first.ReadByte());
        await using var second = document.GetContentStream();
        Assert.Equal('t', second.ReadByte());
        Assert.Equal('e', first.ReadByte());
    }

    [Fact]
    public async Task Reads_the_bytes_of_a_file_as_they_are()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0x00, 0xFF];
        Directory.CreateDirectory($"{_site.Folder}/input");
        await File.WriteAllBytesAsync($"{_site.Folder}/input/a", bytes, TestContext.Current.CancellationToken);

        var document = Assert.Single(await _site.ResultsAsync(new ReadFiles("a")));

        Assert.Equal(bytes, document.ReadBytes());
        Assert.Equal(bytes, document.ReadBytes());
    }
}
