using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using ServerlessMentoring.App.Mail.Acs;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>
/// The client of Azure Communication Services as Microsoft's own behaves, which this build does not have: the same request through the same
/// pipeline, with its retries, and the same exception.
/// </summary>
internal sealed class AcsRest(Uri endpoint) : IAcsClient
{
    private readonly HttpPipeline _pipeline = HttpPipelineBuilder.Build(new Options());

    public async Task SendAsync(AcsMail mail, Guid operationId, CancellationToken cancellation)
    {
        using var message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(new Uri(endpoint, "/emails:send?api-version=2023-03-31"));
        message.Request.Headers.Add("Operation-Id", operationId.ToString());
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(BinaryData.FromObjectAsJson(new
        {
            headers = mail.Headers,
            senderAddress = mail.From,
            content = new { subject = mail.Subject, plainText = mail.Text, html = mail.Html },
            recipients = new { to = new[] { new { address = mail.To } } },
            attachments = mail.Files.Select(file => new { name = file.Name, contentType = file.ContentType, contentInBase64 = file.Content.ToArray() }),
            userEngagementTrackingDisabled = mail.TrackingDisabled,
        }));
        await _pipeline.SendAsync(message, cancellation);
        if (message.Response.Status != 202)
        {
            throw new RequestFailedException(message.Response);
        }
    }

    private sealed class Options : ClientOptions
    {
        // Three retries, as by default, but nobody waits for them here.
        public Options() => Retry.Delay = TimeSpan.FromMilliseconds(1);
    }
}
