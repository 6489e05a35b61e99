using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ServerlessMentoring.App.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Storage.Tables;

/// <summary>
/// A table of azurite by plain REST, so that inbox and ledger meet the service's own rules: which keys it takes, what a batch is, in which
/// order rows come, how lists go on.
/// </summary>
internal sealed partial class RestTable : ITable, IDisposable
{
    // The account that every emulator has, known to all.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const string Json = "application/json;odata=nometadata";

    private readonly HttpClient _http;
    private readonly string _name;

    private RestTable(Uri service, string name)
    {
        _http = new HttpClient { BaseAddress = new Uri(service, $"{Account}/") };
        _name = name;
    }

    /// <summary>Makes a table of this name.</summary>
    public static async Task<RestTable> CreateAsync(Uri service, string name)
    {
        var table = new RestTable(service, name);
        using var response = await table.SendAsync(HttpMethod.Post, "Tables", JsonContent.Create(new { TableName = name }), default);
        response.EnsureSuccessStatusCode();
        return table;
    }

    public async Task<TableRow?> FindAsync(string partition, string row, CancellationToken cancellation = default)
    {
        using var response = await SendAsync(HttpMethod.Get, AddressOf(partition, row), null, cancellation);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        return RowOf(await response.Content.ReadFromJsonAsync<JsonElement>(cancellation));
    }

    public async IAsyncEnumerable<TableRow> ListAsync(
        TableRange range, int atATime = 1000, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var filter = $"PartitionKey eq '{range.Partition}' and RowKey ge '{range.From}' and RowKey lt '{range.Before}'";
        var next = "";
        do
        {
            var query = $"{_name}()?$filter={Uri.EscapeDataString(filter)}&$top={atATime}{next}";
            using var response = await SendAsync(HttpMethod.Get, query, null, cancellation);
            response.EnsureSuccessStatusCode();
            var body = await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
            foreach (var entity in body.GetProperty("value").EnumerateArray())
            {
                yield return RowOf(entity);
            }

            next = ContinuationOf(response);
        }
        while (next.Length > 0);
    }

    public async Task<bool> WriteAsync(string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellation = default)
    {
        using var batch = Multipart("batch_1");
        batch.Add(BatchOf(partition, changes));
        using var response = await SendAsync(HttpMethod.Post, "$batch", batch, cancellation);
        var body = await response.Content.ReadAsStringAsync(cancellation);
        Assert.True(response.StatusCode == HttpStatusCode.Accepted, body);
        var failed = StatusLine().Matches(body).Any(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) >= 400);
        Assert.True(!failed || Conflict().IsMatch(body), body);
        return !failed;
    }

    public void Dispose() => _http.Dispose();

    // azurite wants the boundary without quotes.
    private static MultipartContent Multipart(string boundary)
    {
        var content = new MultipartContent("mixed", boundary);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/mixed; boundary={boundary}");
        return content;
    }

    private static string ContinuationOf(HttpResponseMessage response)
    {
        var next = new StringBuilder();
        foreach (var name in new[] { "NextPartitionKey", "NextRowKey" })
        {
            if (response.Headers.TryGetValues($"x-ms-continuation-{name}", out var values))
            {
                next.Append(CultureInfo.InvariantCulture, $"&{name}={Uri.EscapeDataString(values.Single())}");
            }
        }

        return next.ToString();
    }

    private static TableRow RowOf(JsonElement entity) => new(
        entity.GetProperty("RowKey").GetString()!,
        entity.EnumerateObject()
            .Where(property => property.Name is not ("PartitionKey" or "RowKey" or "Timestamp") && !property.Name.StartsWith("odata", StringComparison.Ordinal))
            .ToDictionary(property => property.Name, property => property.Value.GetString()!));

    [GeneratedRegex(@"HTTP/1\.1 (\d{3})")]
    private static partial Regex StatusLine();

    [GeneratedRegex("EntityAlreadyExists|ResourceNotFound|EntityNotFound")]
    private static partial Regex Conflict();

    private string AddressOf(string partition, string row) => $"{_name}(PartitionKey='{partition}',RowKey='{row}')";

    private MultipartContent BatchOf(string partition, IReadOnlyList<TableChange> changes)
    {
        var set = Multipart("changeset_1");
        foreach (var change in changes)
        {
            var (method, address, values) = change switch
            {
                TableChange.Insert insert => ("POST", _name, insert.Values),
                TableChange.Merge merge => ("MERGE", AddressOf(partition, merge.Row), merge.Values),
                _ => ("DELETE", AddressOf(partition, change.Row), null),
            };
            var text = new StringBuilder($"{method} {_http.BaseAddress}{address} HTTP/1.1\r\nAccept: {Json}\r\nDataServiceVersion: 3.0;\r\n");
            text.Append(method == "POST" ? "Prefer: return-no-content\r\n" : "If-Match: *\r\n");
            if (values is not null)
            {
                var entity = values.Append(new("PartitionKey", partition)).Append(new("RowKey", change.Row)).ToDictionary();
                text.Append("Content-Type: application/json\r\n\r\n").Append(JsonSerializer.Serialize(entity));
            }

            var part = new StringContent(text.Append("\r\n").ToString(), Encoding.UTF8);
            part.Headers.ContentType = new("application/http");
            part.Headers.Add("Content-Transfer-Encoding", "binary");
            set.Add(part);
        }

        return set;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, new Uri(_http.BaseAddress!, address)) { Content = content };
        var date = DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture);
        var signed = $"{date}\n/{Account}{request.RequestUri!.AbsolutePath}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes(signed)));
        request.Headers.Add("x-ms-date", date);
        request.Headers.Add("x-ms-version", "2019-02-02");
        request.Headers.Add("Accept", Json);
        request.Headers.Add("DataServiceVersion", "3.0;");
        request.Headers.TryAddWithoutValidation("Authorization", $"SharedKeyLite {Account}:{signature}");
        return await _http.SendAsync(request, cancellation);
    }
}
