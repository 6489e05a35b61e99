using System.Collections.Concurrent;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

/// <summary>Keeps what the client sent for documents, as it went over the wire.</summary>
internal sealed class Recorder(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    public ConcurrentQueue<(string Method, string Path, string? Body, IReadOnlyDictionary<string, string> Headers)> Sent { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath.Contains("/docs", StringComparison.Ordinal))
        {
            var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null;
            var headers = request.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
            Sent.Enqueue((request.Method.Method, request.RequestUri.AbsolutePath, body, headers));
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
