using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Posts deliveries to receivers, signed as Standard Webhooks 1.0 wants it. Of the answer it reads the status and nothing else.</summary>
public sealed class Courier(OutboundHttp http, IOptions<OutboundOptions> options, TimeProvider clock)
{
    /// <summary>Sends a delivery once. Never throws for a fault of the receiver.</summary>
    public async Task<DeliveryAttempt> SendAsync(Subscription receiver, Delivery delivery, CancellationToken cancellation = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));
        try
        {
            using var request = RequestOf(receiver, delivery);
            using var response = await http.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return Judge((int)response.StatusCode);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Unanswered(ReceiverFault.TimedOut);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException)
        {
            return Unanswered(FaultOf(exception));
        }
    }

    private static DeliveryAttempt Judge(int status) => status switch
    {
        >= 200 and < 300 => new DeliveryAttempt(status, null),
        >= 300 and < 400 => new DeliveryAttempt(status, $"answered {status}; redirects are not followed"),
        410 => new DeliveryAttempt(status, "answered 410: it is gone for good"),
        _ => new DeliveryAttempt(status, $"answered {status}"),
    };

    private DeliveryAttempt Unanswered(ReceiverFault fault) => new(null, WordsOf(fault, options.Value.TimeoutSeconds), fault);

    private static string WordsOf(ReceiverFault fault, int seconds) => fault switch
    {
        ReceiverFault.TimedOut => seconds == 1 ? "did not answer within 1 second" : $"did not answer within {seconds} seconds",
        ReceiverFault.NoPublicAddress => "its name leads to no public address",
        ReceiverFault.Unreachable => "could not be reached",
        ReceiverFault.Certificate => "its certificate was not accepted",
        _ => "broke the connection off",
    };

    private static ReceiverFault FaultOf(Exception exception) => exception switch
    {
        ClosedAddressException or { InnerException: ClosedAddressException } => ReceiverFault.NoPublicAddress,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } or SocketException or { InnerException: SocketException } =>
            ReceiverFault.Unreachable,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => ReceiverFault.Certificate,
        _ => ReceiverFault.BrokenOff,
    };

    private HttpRequestMessage RequestOf(Subscription receiver, Delivery delivery)
    {
        var now = clock.GetUtcNow();
        var body = Encoding.UTF8.GetBytes(delivery.Body);
        var signatures = receiver.SecretsAt(now).Select(secret => WebhookSignature.Sign(WebhookSecret.Parse(secret.Text), delivery.EventId, now, body));
        var request = new HttpRequestMessage(HttpMethod.Post, receiver.Url)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
        };
        request.Headers.UserAgent.ParseAdd("ServerlessMentoring/1");
        request.Headers.Add("webhook-id", delivery.EventId);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", string.Join(' ', signatures));
        return request;
    }
}
