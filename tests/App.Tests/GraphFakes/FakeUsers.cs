using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>The directory.</summary>
internal sealed partial class FakeUsers
{
    private const string Managers = "manager($levels=max;$select=id,mail,userPrincipalName)";

    private readonly ConcurrentDictionary<string, FakeUser> _users = new();

    /// <summary>Whether the app may read mailbox settings.</summary>
    public bool MailboxesAreOpen { get; set; } = true;

    public void Add(FakeUser user) => _users[user.Id] = user;

    public IResult One(HttpContext http)
    {
        if (http.Request.Query["$expand"] is { Count: > 0 } expand && (expand != Managers || http.Request.Headers["ConsistencyLevel"] != "eventual"))
        {
            return GraphFake.Fault(StatusCodes.Status400BadRequest, "Request_BadRequest");
        }

        return Find(http) is { } user
            ? new GraphAnswer(Json(user, http.Request.Query["$select"].ToString().Split(','), isManager: false))
            : GraphFake.Fault(StatusCodes.Status404NotFound, "Request_ResourceNotFound");
    }

    public IResult List(HttpContext http)
    {
        if (FilterForm().Match(http.Request.Query["$filter"].ToString()) is not { Success: true } filter)
        {
            return GraphFake.Fault(StatusCodes.Status400BadRequest, "Request_UnsupportedQuery");
        }

        var mail = filter.Groups["mail"].Value.Replace("''", "'", StringComparison.Ordinal);
        var found = _users.Values.Where(user => string.Equals(user.Mail, mail, StringComparison.OrdinalIgnoreCase));
        return new GraphAnswer(Paging.Page(http.Request, [.. found.Select(user => new JsonObject { ["id"] = user.Id })]));
    }

    public IResult Mailbox(HttpContext http)
    {
        if (!MailboxesAreOpen)
        {
            return GraphFake.Fault(StatusCodes.Status403Forbidden, "ErrorAccessDenied");
        }

        return Find(http) is not { } user ? GraphFake.Fault(StatusCodes.Status404NotFound, "Request_ResourceNotFound")
            : user.Zone is null ? GraphFake.Fault(StatusCodes.Status404NotFound, "MailboxNotEnabledForRESTAPI")
            : new GraphAnswer(new JsonObject
            {
                ["timeZone"] = user.Zone,
                ["workingHours"] = new JsonObject
                {
                    ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday"),
                    ["startTime"] = "08:00:00.0000000",
                    ["endTime"] = "16:30:00.0000000",
                    ["timeZone"] = new JsonObject { ["name"] = user.Zone },
                },
            });
    }

    [GeneratedRegex("^mail eq '(?<mail>([^']|'')+)'$")]
    private static partial Regex FilterForm();

    private FakeUser? Find(HttpContext http)
    {
        var name = (string)http.Request.RouteValues["user"]!;
        return _users.Values.SingleOrDefault(user => user.Id == name || string.Equals(user.SignInName, name, StringComparison.OrdinalIgnoreCase));
    }

    private JsonObject Json(FakeUser user, string[] select, bool isManager)
    {
        var all = new JsonObject
        {
            ["id"] = user.Id,
            ["displayName"] = user.DisplayName,
            ["jobTitle"] = user.JobTitle,
            ["department"] = user.Department,
            ["officeLocation"] = user.Office,
            ["mail"] = user.Mail,
            ["userPrincipalName"] = user.SignInName,
        };
        var answer = new JsonObject(all.Where(pair => select.Contains(pair.Key)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
        if (isManager)
        {
            answer["@odata.type"] = "#microsoft.graph.user";
        }

        if (user.ManagerId is { } managerId)
        {
            answer["manager"] = Json(_users[managerId], ["id", "mail", "userPrincipalName"], isManager: true);
        }

        return answer;
    }
}
