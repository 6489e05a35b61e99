using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using ServerlessMentoring.App.Graph;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>
/// People from Entra ID, with their managers in one request. Time zone and hours of work are the mailbox's; an app that may not read
/// mailbox settings does without.
/// </summary>
public sealed class GraphDirectory(GraphServiceClient graph) : IDirectory
{
    private const int Forbidden = 403;

    private static readonly string[] Fields = ["id", "displayName", "jobTitle", "department", "officeLocation", "mail", "userPrincipalName"];

    public bool IsThere => true;

    public async Task<DirectoryProfile?> FindAsync(string address, CancellationToken cancellation = default)
    {
        // Most often the address is the sign-in name as well, and one request is enough.
        var user = await GetAsync(address, cancellation)
            ?? (await IdOfAsync(address, cancellation) is { } id ? await GetAsync(id, cancellation) : null);
        if (user is null)
        {
            return null;
        }

        var mailbox = await MailboxAsync(user.Id!, cancellation);
        return new DirectoryProfile
        {
            DisplayName = user.DisplayName,
            JobTitle = user.JobTitle,
            Department = user.Department,
            Location = user.OfficeLocation,
            TimeZone = MailboxHours.ZoneOf(mailbox?.TimeZone),
            WorkingHours = MailboxHours.Of(mailbox?.WorkingHours),
            Managers = [.. ManagersOf(user)],
        };
    }

    private static IEnumerable<string> ManagersOf(User user)
    {
        for (var manager = user.Manager as User; manager is not null; manager = manager.Manager as User)
        {
            if ((manager.Mail ?? manager.UserPrincipalName) is { } address)
            {
                yield return address;
            }
        }
    }

    private async Task<User?> GetAsync(string name, CancellationToken cancellation)
    {
        try
        {
            return await graph.Users[name].GetAsync(
                request =>
                {
                    GraphPatience.Apply(request);
                    request.QueryParameters.Select = Fields;
                    request.QueryParameters.Expand = ["manager($levels=max;$select=id,mail,userPrincipalName)"];
                    request.Headers.Add("ConsistencyLevel", "eventual");
                },
                cancellation);
        }
        catch (ODataError fault) when (GraphFaults.IsGone(fault))
        {
            return null;
        }
    }

    private async Task<string?> IdOfAsync(string address, CancellationToken cancellation)
    {
        var page = await graph.Users.GetAsync(
            request =>
            {
                GraphPatience.Apply(request);
                request.QueryParameters.Filter = $"mail eq '{address.Replace("'", "''", StringComparison.Ordinal)}'";
                request.QueryParameters.Select = ["id"];
            },
            cancellation);

        // A filtered list may have empty pages before the one that counts.
        while (page is { Value: null or [], OdataNextLink: { } next })
        {
            page = await graph.Users.WithUrl(next).GetAsync(GraphPatience.Apply, cancellation);
        }

        return page?.Value?.FirstOrDefault()?.Id;
    }

    private async Task<MailboxSettings?> MailboxAsync(string id, CancellationToken cancellation)
    {
        try
        {
            return await graph.Users[id].MailboxSettings.GetAsync(GraphPatience.Apply, cancellation);
        }
        catch (ODataError fault) when (GraphFaults.IsGone(fault) || fault.ResponseStatusCode == Forbidden)
        {
            return null;
        }
    }
}
