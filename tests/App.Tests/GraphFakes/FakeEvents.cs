using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>The organizer's calendar.</summary>
internal sealed partial class FakeEvents
{
    private static readonly string[] Changeable =
    [
        "subject", "start", "end", "location", "attendees", "body", "isOnlineMeeting", "onlineMeetingProvider", "allowNewTimeProposals",
    ];

    private static readonly string[] Known = [.. Changeable, "transactionId", "singleValueExtendedProperties"];

    private readonly ConcurrentDictionary<string, FakeEvent> _events = new();
    private readonly ConcurrentDictionary<string, FakeEvent> _byTransaction = new();
    private int _number;

    /// <summary>How another request under a used transaction id is refused: with 400 and the event's id, or with 409 and nothing.</summary>
    public bool NamesTheOther { get; set; }

    /// <summary>Everything that was ever made and not deleted by hand.</summary>
    public IReadOnlyList<FakeEvent> All => [.. _events.Values.OrderBy(each => each.Id, StringComparer.Ordinal)];

    /// <summary>What stands in the calendar.</summary>
    public IReadOnlyList<FakeEvent> Standing => [.. All.Where(each => !each.IsCancelled)];

    /// <summary>As if somebody deleted it in Outlook.</summary>
    public void Delete(string id) => _events.TryRemove(id, out _);

    public async Task<IResult> CreateAsync(HttpContext http)
    {
        var body = await GraphBody.ReadAsync(http.Request, Known, ["subject", "start", "end"]);
        if (body.Json is not { } json || Wrong(json) is not null)
        {
            return body.Refusal ?? Wrong(body.Json!)!;
        }

        var request = json.ToJsonString();
        var transaction = (string?)json["transactionId"] ?? Guid.NewGuid().ToString();
        var id = string.Create(CultureInfo.InvariantCulture, $"AAMk{Interlocked.Increment(ref _number):D4}=");
        json["id"] = id;
        var made = _byTransaction.GetOrAdd(transaction, _ => new FakeEvent { Id = id, Request = request, Json = json });
        if (made.Request != request)
        {
            return NamesTheOther
                ? new GraphError(StatusCodes.Status400BadRequest, "ErrorDuplicateTransactionId", null, ("@event.existingEventId", made.Id))
                : GraphFake.Fault(StatusCodes.Status409Conflict, "ErrorDuplicateTransactionId");
        }

        // The same request again is answered as if it had made the event.
        if (made.Id == id)
        {
            _events[id] = made;
        }

        return new GraphAnswer(made.Json.DeepClone(), StatusCodes.Status201Created);
    }

    public async Task<IResult> ChangeAsync(HttpContext http)
    {
        var body = await GraphBody.ReadAsync(http.Request, Changeable, []);
        if (body.Json is not { } json || Wrong(json) is not null)
        {
            return body.Refusal ?? Wrong(body.Json!)!;
        }

        if (Find(http) is not { } found)
        {
            return GraphFake.Fault(StatusCodes.Status404NotFound, "ErrorItemNotFound");
        }

        if (json["body"] is not null && (bool?)found.Json["isOnlineMeeting"] == true)
        {
            return GraphFake.Fault(StatusCodes.Status400BadRequest, "TheWayIntoTheMeetingWouldBeLost");
        }

        foreach (var (name, value) in json)
        {
            found.Json[name] = value?.DeepClone();
        }

        found.Changes++;
        return new GraphAnswer(found.Json.DeepClone());
    }

    public async Task<IResult> CancelAsync(HttpContext http)
    {
        var body = await GraphBody.ReadAsync(http.Request, ["comment", "Comment"], []);
        if (body.Refusal is not null)
        {
            return body.Refusal;
        }

        if (Find(http) is not { } found)
        {
            return GraphFake.Fault(StatusCodes.Status404NotFound, "ErrorItemNotFound");
        }

        found.IsCancelled = true;
        return TypedResults.StatusCode(StatusCodes.Status202Accepted);
    }

    /// <summary>A list by mark, one event a page and the first page empty, as filtered lists may be.</summary>
    public Task<IResult> ListAsync(HttpContext http)
    {
        if (FilterForm().Match(http.Request.Query["$filter"].ToString()) is not { Success: true } filter)
        {
            return Task.FromResult(GraphFake.Fault(StatusCodes.Status400BadRequest, "ErrorInvalidUrlQueryFilter"));
        }

        var found = Standing.Where(each => each.Json["singleValueExtendedProperties"]?.AsArray().Any(mark =>
            (string)mark!["id"]! == filter.Groups["id"].Value && (string)mark["value"]! == filter.Groups["value"].Value) == true);
        return Task.FromResult<IResult>(new GraphAnswer(Paging.Page(http.Request, [.. found.Select(each => each.Json.DeepClone())])));
    }

    [GeneratedRegex(@"^singleValueExtendedProperties/Any\(ep: ep/id eq '(?<id>String \{[0-9a-f-]{36}\} Name \w+)' and ep/value eq '(?<value>[^']+)'\)$")]
    private static partial Regex FilterForm();

    private static IResult? Wrong(JsonObject json)
    {
        var wrong =
            (json.ContainsKey("start") && GraphBody.Instant(json["start"]) is null)
            || (json.ContainsKey("end") && GraphBody.Instant(json["end"]) is null)
            || (json["attendees"] is JsonArray attendees && attendees.Any(each =>
                each is not JsonObject || each["emailAddress"]?["address"] is null || (string?)each["type"] is not ("required" or "optional" or "resource")));
        return wrong ? GraphFake.Fault(StatusCodes.Status400BadRequest, "ErrorInvalidRequest") : null;
    }

    private FakeEvent? Find(HttpContext http) =>
        _events.TryGetValue((string)http.Request.RouteValues["id"]!, out var found) && !found.IsCancelled ? found : null;
}
