using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using Microsoft.Kiota.Abstractions;
using ServerlessMentoring.App.Graph;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Calendar.Graph;

/// <summary>
/// The events in the organizer's mailbox. A call that fails is the activity's to repeat.
/// </summary>
public sealed class GraphMailbox(GraphServiceClient graph, IOptions<MentoringOptions> options)
{
    // A property of our own by which an event is found again; any GUID makes the name unique.
    private const string MarkName = "String {7c9a1f52-3a0e-4f0e-9d0c-5b7a4be0c6d1} Name OperationId";

    // Told sometimes, and not documented.
    private const string ExistingId = "@event.existingEventId";

    private readonly string _organizer = options.Value.Graph.Organizer!;

    /// <summary>The mark of an event that this operation makes.</summary>
    public static SingleValueLegacyExtendedProperty Mark(Guid operationId) => new() { Id = MarkName, Value = operationId.ToString() };

    /// <summary>
    /// Makes an event, once for its transaction id: Graph answers the same request again with the same event, and refuses another one under
    /// that id; then the one that is there is brought up to date.
    /// </summary>
    /// <returns>The event's id.</returns>
    /// <exception cref="ApiException">Graph failed or refused.</exception>
    public async Task<string> CreateAsync(Event written, Event change, Guid operationId, CancellationToken cancellation = default)
    {
        try
        {
            var made = await graph.Users[_organizer].Events.PostAsync(written, GraphPatience.Apply, cancellation);
            return made?.Id ?? throw new InvalidOperationException("Graph answered an event without an id.");
        }
        catch (ODataError taken) when (GraphFaults.IsUsedTransaction(taken))
        {
            var made = taken.Error?.AdditionalData.TryGetValue(ExistingId, out var told) == true ? told as string : null;
            if ((made ?? await FindAsync(operationId, cancellation)) is { } id && await ChangeAsync(id, change, cancellation))
            {
                return id;
            }

            throw;
        }
    }

    /// <returns>False when there is no such event, or no longer: people may delete it by hand.</returns>
    /// <exception cref="ApiException">Graph failed or refused.</exception>
    public async Task<bool> ChangeAsync(string id, Event change, CancellationToken cancellation = default)
    {
        try
        {
            await graph.Users[_organizer].Events[id].PatchAsync(change, GraphPatience.Apply, cancellation);
            return true;
        }
        catch (ODataError fault) when (GraphFaults.IsGone(fault))
        {
            return false;
        }
    }

    /// <summary>Calls an event off and tells whoever was invited. One that is gone is fine.</summary>
    /// <exception cref="ApiException">Graph failed or refused.</exception>
    public async Task CancelAsync(string id, CancellationToken cancellation = default)
    {
        try
        {
            await graph.Users[_organizer].Events[id].Cancel.PostAsync(new CancelPostRequestBody(), GraphPatience.Apply, cancellation);
        }
        catch (ODataError fault) when (GraphFaults.IsGone(fault) || GraphFaults.IsConflict(fault))
        {
            // Nothing is left to call off.
        }
    }

    private async Task<string?> FindAsync(Guid operationId, CancellationToken cancellation)
    {
        var page = await graph.Users[_organizer].Events.GetAsync(
            request =>
            {
                GraphPatience.Apply(request);
                request.QueryParameters.Select = ["id"];
                request.QueryParameters.Filter = string.Create(
                    CultureInfo.InvariantCulture,
                    $"singleValueExtendedProperties/Any(ep: ep/id eq '{MarkName}' and ep/value eq '{operationId}')");
            },
            cancellation);

        // A filtered list may have empty pages before the one that counts.
        while (page is { Value: null or [], OdataNextLink: { } next })
        {
            page = await graph.Users[_organizer].Events.WithUrl(next).GetAsync(GraphPatience.Apply, cancellation);
        }

        return page?.Value?.FirstOrDefault()?.Id;
    }
}
