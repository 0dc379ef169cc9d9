using System.Net;
using System.Net.Sockets;
using System.Text;
using Overview.Serving;
using Overview.Tests.Stories;

namespace Overview.Tests.Serving;

/// <summary>The host over HTTP.</summary>
public sealed class SiteHostTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private SiteHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("secret.txt", "not for readers");
        _folder.Write("site/index.html", "home");
        _folder.Write("site/404.html", "none");
        _folder.Write("site/a/index.html", "page");
        _folder.Write("site/data.csv", "x");
        _folder.Write("site/_headers", "/base/*\n  X-All: yes\n");
        _host = await SiteHost.StartAsync(new PublishedSite(_folder.At("site"), "/base"), port: 0);
    }

    [Theory]
    [InlineData("/base/", 200, "home", "text/html; charset=utf-8")]
    [InlineData("/base/data.csv", 200, "x", "text/csv; charset=utf-8")]
    [InlineData("/base/none", 404, "none", "text/html; charset=utf-8")]
    [InlineData("/", 404, "none", "text/html; charset=utf-8")]
    [InlineData("/base/a?b=c", 301, "", null)]
    public async Task Answers(string path, int status, string body, string? type)
    {
        var answer = await _client.GetAsync(_host.Address + path, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(body, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(path.StartsWith("/base", StringComparison.Ordinal), answer.Headers.Contains("X-All"));
        Assert.Equal(status == 301 ? "/base/a/?b=c" : null, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Refuses_to_change_anything()
    {
        var answer = await _client.PostAsync(
            _host.Address + "/base/", new StringContent("x"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Is_deaf_to_other_names()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _host.Address + "/base/");
        request.Headers.Host = "evil.example";

        var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/base/../secret.txt")]
    [InlineData("/base/..%2fsecret.txt")]
    [InlineData("/base/%2e%2e/secret.txt")]
    [InlineData("/base/..%5csecret.txt")]
    [InlineData("/base//secret.txt")]
    [InlineData("/base/.%00./secret.txt")]
    [InlineData("/base/%c0%ae%c0%ae/secret.txt")]
    public async Task Serves_nothing_outside_the_folder(string target)
    {
        var answer = await SendRawAsync($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("not for readers", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listens_to_this_machine_alone()
    {
        Assert.StartsWith("http://127.0.0.1:", _host.Address, StringComparison.Ordinal);
        var others = await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken);
        foreach (var address in others.Where(one => one.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(one)))
        {
            using var socket = new TcpClient();
            await Assert.ThrowsAsync<SocketException>(
                () => socket.ConnectAsync(address, new Uri(_host.Address).Port, TestContext.Current.CancellationToken).AsTask());
        }
    }

    [Fact]
    public async Task Says_that_a_port_is_in_use() => await Assert.ThrowsAsync<PortUnavailableException>(
        () => SiteHost.StartAsync(new PublishedSite(_folder.At("site"), string.Empty), new Uri(_host.Address).Port));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A client of the framework would tidy the address before it asks.</summary>
    private async Task<string> SendRawAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(_host.Address).Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
