using System.Net.Sockets;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>
/// The client that posts to receivers. It judges the very address that it connects to, because a name may lead elsewhere than it did when it was
/// registered. It follows no redirect, uses no proxy and keeps no cookie.
/// </summary>
public sealed class OutboundHttp : IDisposable
{
    private readonly ReceiverAddress _addresses;
    private readonly INameResolver _names;

    public OutboundHttp(ReceiverAddress addresses, INameResolver names)
    {
        _addresses = addresses;
        _names = names;
        Client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxResponseHeadersLength = 16,
            MaxResponseDrainSize = 16 * 1024,
            ResponseDrainTimeout = TimeSpan.FromSeconds(1),
            MaxConnectionsPerServer = 4,
            ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellation),
        })
        {
            // Each attempt has its own limit.
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public HttpClient Client { get; }

    public void Dispose() => Client.Dispose();

    private async ValueTask<Stream> ConnectAsync(string host, int port, CancellationToken cancellation)
    {
        var open = (await _names.ResolveAsync(host, cancellation)).Where(_addresses.IsOpen).ToArray();
        if (open.Length == 0)
        {
            throw new ClosedAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
