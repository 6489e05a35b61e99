using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>A mail server that answers as it is told to, and takes what nobody told it about.</summary>
internal sealed class SmtpStub : IAsyncDisposable
{
    /// <summary>What it answers before anything is said.</summary>
    public const string Greeting = "(greeting)";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string?> _answer;
    private readonly ConcurrentQueue<string> _heard = new();
    private readonly Task _running;

    /// <summary>Starts it.</summary>
    /// <param name="answer">From a <c>RCPT TO</c> line to the reply.</param>
    public SmtpStub(Func<string, string> answer)
    {
        _answer = line => line.StartsWith("RCPT", StringComparison.Ordinal) ? answer(line) : null;
        _running = RunAsync();
    }

    /// <summary>Starts it.</summary>
    /// <param name="replies">By the start of a line. <see cref="Greeting"/> is before the first, and <c>.</c> is the end of a mail.</param>
    public SmtpStub(params (string Line, string Reply)[] replies)
    {
        _answer = line => replies.FirstOrDefault(each => line.StartsWith(each.Line, StringComparison.Ordinal)).Reply;
        _running = RunAsync();
    }

    /// <summary>The lines it was sent, without those of mails.</summary>
    public IReadOnlyCollection<string> Heard => _heard;

    public MentoringOptions Options => new()
    {
        Mail = { Smtp = { Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port, Tls = false } },
    };

    public IReadOnlyList<(string Name, string Value)> Settings =>
    [
        ("Mentoring:Mail:Smtp:Host", "127.0.0.1"),
        ("Mentoring:Mail:Smtp:Port", Options.Mail.Smtp.Port.ToString(CultureInfo.InvariantCulture)),
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
        _listener.Start();
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is SocketException or InvalidOperationException)
        {
            // Stopped.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        try
        {
            await writer.WriteLineAsync(_answer(Greeting) ?? "220 stub");
            string? line;
            while ((line = await reader.ReadLineAsync()) is not null)
            {
                _heard.Enqueue(line);
                if (line is "DATA")
                {
                    await writer.WriteLineAsync("354 go on");
                    while (line is not (null or "."))
                    {
                        // The mail itself does not matter here.
                        line = await reader.ReadLineAsync();
                    }
                }

                await writer.WriteLineAsync(_answer(line ?? "") ?? (line is "QUIT" ? "221 bye" : "250 ok"));
            }
        }
        catch (IOException)
        {
            // The other side hung up.
        }
    }
}
