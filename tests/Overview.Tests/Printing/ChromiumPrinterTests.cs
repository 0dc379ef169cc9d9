using System.Diagnostics;
using Overview.Printing;
using Overview.Tests.Stories;

namespace Overview.Tests.Printing;

/// <summary>What happens when Chromium does not do what it should: small scripts take its place.</summary>
public sealed class ChromiumPrinterTests : IDisposable
{
    private static readonly Uri Page = new("http://127.0.0.1:1/");
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Prints_one_address_to_one_file_with_tags_and_outline()
    {
        await PrintAsync("for a; do echo \"$a\" >> arguments; done; : > out.pdf", Long);

        var arguments = await File.ReadAllLinesAsync(
            _folder.At("arguments"), TestContext.Current.CancellationToken);
        Assert.Contains("--export-tagged-pdf", arguments);
        Assert.Contains("--generate-pdf-document-outline", arguments);
        Assert.Contains($"--user-data-dir={_folder.At("profile")}", arguments);
        Assert.Equal(Page.AbsoluteUri, arguments[^1]);
    }

    [Fact]
    public async Task Passes_on_what_a_chromium_that_fails_says()
    {
        var problem = await Assert.ThrowsAsync<PrintException>(() => PrintAsync("echo no room >&2; exit 4", Long));

        Assert.Contains("made no PDF. It said:\nno room", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_believe_a_chromium_that_writes_nothing() =>
        await Assert.ThrowsAsync<PrintException>(() => PrintAsync("exit 0", Long));

    [Fact]
    public async Task Ends_a_chromium_that_takes_too_long()
    {
        var clock = Stopwatch.StartNew();

        var problem = await Assert.ThrowsAsync<PrintException>(() =>
            PrintAsync("sleep 300", TimeSpan.FromSeconds(0.3)));

        Assert.Contains("did not finish", problem.Message, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Ends_a_chromium_when_the_program_is_stopped()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(0.3));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PrintAsync("sleep 300", Long, stop.Token));
    }

    [Fact]
    public async Task Says_that_a_file_is_no_program()
    {
        _folder.Write("chromium", "words");

        var problem = await Assert.ThrowsAsync<PrintException>(() =>
            Printer(Long).PrintAsync(Page, _folder.At("out.pdf"), TestContext.Current.CancellationToken));

        Assert.Contains("cannot be started", problem.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task PrintAsync(string script, TimeSpan longest, CancellationToken? stop = null)
    {
        _folder.Write("chromium", $"#!/bin/sh\n{script}\n");
        MakeExecutable(_folder.At("chromium"));
        return Printer(longest).PrintAsync(
            Page, _folder.At("out.pdf"), stop ?? TestContext.Current.CancellationToken);
    }

    private static void MakeExecutable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private ChromiumPrinter Printer(TimeSpan longest) => new(_folder.At("chromium"), _folder.Path, longest);
}
