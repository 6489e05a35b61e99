using System.Globalization;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

/// <summary>Lets no page be longer than two items, whatever was asked for: the service may do so at any time.</summary>
internal sealed class ShortPages(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Header = "x-ms-max-item-count";
    private const int Longest = 2;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.TryGetValues(Header, out var values) && int.Parse(values.Single(), CultureInfo.InvariantCulture) > Longest)
        {
            request.Headers.Remove(Header);
            request.Headers.Add(Header, $"{Longest}");
        }

        return base.SendAsync(request, cancellationToken);
    }
}
