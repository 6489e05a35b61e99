using System.Net;
using System.Net.Sockets;

namespace ServerlessMentoring.App.Tests.Services;

/// <summary>Ports that nobody listens on: each is given once, and from below those that systems give to outgoing connections, which could take it meanwhile.</summary>
internal static class FreePort
{
    private const int First = 12_000;
    private const int Count = 16_000;

    // Processes that run at the same time begin in different places.
    private static int _given = Environment.ProcessId * 131;

    public static int Next()
    {
        while (true)
        {
            var port = First + ((Interlocked.Increment(ref _given) & int.MaxValue) % Count);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                // The next one may be free.
            }
        }
    }
}
