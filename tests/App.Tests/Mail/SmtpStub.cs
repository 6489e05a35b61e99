using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>A mail server that answers every recipient as it is told to.</summary>
internal sealed class SmtpStub : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string> _answer;
    private readonly Task _running;

    /// <summary>Starts it.</summary>
    /// <param name="answer">From a <c>RCPT TO</c> line to the reply.</param>
    public SmtpStub(Func<string, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _running = RunAsync();
    }

    public IReadOnlyList<(string Name, string Value)> Settings =>
    [
        ("Mentoring:Mail:Smtp:Host", "127.0.0.1"),
        ("Mentoring:Mail:Smtp:Port", ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)),
        ("Mentoring:Mail:Smtp:Tls", "false"),
    ];

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _running;
        _listener.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 stub");
        try
        {
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line is "DATA")
                {
                    await writer.WriteLineAsync("354 go on");
                    while (await reader.ReadLineAsync() is not (null or "."))
                    {
                        // The mail itself does not matter here.
                    }
                }

                await writer.WriteLineAsync(line.StartsWith("RCPT", StringComparison.Ordinal) ? _answer(line) : line is "QUIT" ? "221 bye" : "250 ok");
            }
        }
        catch (IOException)
        {
            // The other side hung up.
        }
    }
}
