using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;

namespace ServerlessMentoring.App.Tests.HrSystems;

/// <summary>
/// The APIs of BambooHR and Merge on this machine, and the webhooks that they post. As strict as the real ones: without the right key 401, with
/// an unknown field or relation 400.
/// </summary>
internal sealed class HrSystemFake : IAsyncDisposable
{
    public const string SigningKey = "a-signing-key-for-tests-only";

    private const string ApiKey = "an-api-key";
    private const string AccountToken = "an-account-token";

    private static readonly string[] BambooFields =
    [
        "displayName", "firstName", "lastName", "preferredName", "workEmail", "jobTitle", "department", "location", "supervisorEId", "status",
        "employmentHistoryStatus", "hireDate", "terminationDate", "lastChanged",
    ];

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _requests = new();

    private HrSystemFake(WebApplication app) => _app = app;

    /// <summary>Employees by id, as the API answers them.</summary>
    public ConcurrentDictionary<string, string> Employees { get; } = new();

    /// <summary>The status to answer with instead; null for the usual.</summary>
    public int? Trouble { get; set; }

    /// <summary>Method and path of every request that was let in, in order.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public IReadOnlyList<(string Name, string Value)> Settings =>
    [
        ("Mentoring:Webhooks:bamboohr:Secrets:1", SigningKey),
        ("Mentoring:Webhooks:bamboohr:ApiUrl", $"{_app.Urls.Single()}/api/v1"),
        ("Mentoring:Webhooks:bamboohr:ApiKey", ApiKey),
        ("Mentoring:Webhooks:bamboohr:PersonPrefix", "b-"),
        ("Mentoring:Webhooks:people:Kind", "merge"),
        ("Mentoring:Webhooks:people:Secrets:1", "an-old-key-for-tests-only"),
        ("Mentoring:Webhooks:people:Secrets:2", SigningKey),
        ("Mentoring:Webhooks:people:ApiUrl", $"{_app.Urls.Single()}/api/hris/v1"),
        ("Mentoring:Webhooks:people:ApiKey", ApiKey),
        ("Mentoring:Webhooks:people:AccountToken", AccountToken),
        ("Mentoring:Webhooks:people:LinkedAccount", "our-account"),
    ];

    public static async Task<HrSystemFake> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var fake = new HrSystemFake(app);
        app.MapGet("/api/v1/employees/{id}", fake.Bamboo);
        app.MapGet("/api/hris/v1/employees/{id}", fake.Merge);
        await app.StartAsync();
        return fake;
    }

    /// <summary>Posts as BambooHR does.</summary>
    public static Task<Answer> BambooPostAsync(TestApp app, string body, DateTimeOffset? at = null, string key = SigningKey)
    {
        var timestamp = (at ?? app.Now).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(body + timestamp));
        return Hr.PostAsync(
            app.Http,
            body,
            [("X-BambooHR-Timestamp", timestamp), ("X-BambooHR-Signature", Convert.ToHexStringLower(signature))],
            "/api/hr/bamboohr/events");
    }

    /// <summary>Posts as Merge does.</summary>
    public static Task<Answer> MergePostAsync(TestApp app, string body, string key = SigningKey)
    {
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(body));
        var header = Convert.ToBase64String(signature).Replace('+', '-').Replace('/', '_');
        return Hr.PostAsync(app.Http, body, [("X-Merge-Webhook-Signature", header)], "/api/hr/people/events");
    }

    public static string BambooChange(string id, string type = "employee.updated") =>
        $$$"""{"type":"{{{type}}}","timestamp":"2026-03-02T07:59:00+0000","data":{"companyId":"1","employeeId":"{{{id}}}","changedFields":["jobTitle"]}}""";

    public static string MergeChange(string id, string change = "Employee.changed", string account = "our-account") =>
        $$$"""{"hook":{"id":"h","event":"{{{change}}}","target":"https://app.example.com"},"linked_account":{"id":"{{{account}}}","category":"hris"},"data":{"id":"{{{id}}}","modified_at":"2026-03-02T07:59:00Z"}}""";

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Bamboo(HttpRequest request, string id)
    {
        var expected = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ApiKey}:x"));
        return !AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var given) || given.Scheme != "Basic" || given.Parameter != expected
            ? TypedResults.StatusCode(401)
            : request.Query["fields"].ToString().Split(',').Except(BambooFields).Any() || request.Headers.Accept != "application/json"
                ? TypedResults.StatusCode(400)
                : Answer(request, id);
    }

    private IResult Merge(HttpRequest request, string id) =>
        request.Headers.Authorization != $"Bearer {ApiKey}" || request.Headers["X-Account-Token"] != AccountToken
            ? TypedResults.StatusCode(401)
            : request.Query["expand"] != "employments,groups,work_location" ? TypedResults.StatusCode(400)
            : Answer(request, id);

    private IResult Answer(HttpRequest request, string id)
    {
        _requests.Enqueue($"{request.Method} {request.Path}");
        return Trouble is { } status ? TypedResults.StatusCode(status)
            : Employees.TryGetValue(id, out var employee) ? TypedResults.Text(employee, "application/json")
            : TypedResults.StatusCode(404);
    }
}
