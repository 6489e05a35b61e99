using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>Something about requests that is to be looked at: one request, all requests to and of a person, or all of a program.</summary>
/// <param name="Id">The request's id; <c>person:…</c> or <c>program:…</c>.</param>
/// <param name="ProgramId">The request's program, or the program; null for a person.</param>
/// <param name="PersonId">The mentee of the request, or the person; null for a program.</param>
public sealed record RequestDue(string Id, string? ProgramId, string? PersonId) : DueEntry, IDueKind
{
    public static string Kind => "request";

    public static PersonalData Personal { get; } = new SeenToBy<ChoicePersonalData>();

    /// <summary>The requests of a person and to them.</summary>
    public static RequestDue OfPerson(string personId, DateTimeOffset dueAt) => new($"person:{personId}", null, personId) { DueAt = dueAt };

    /// <summary>The requests of a program.</summary>
    public static RequestDue OfProgram(string programId, DateTimeOffset dueAt) => new($"program:{programId}", programId, null) { DueAt = dueAt };

    public override string Key() => Id;
}

/// <summary>Lets requests expire, closes those that something else has settled, and finishes what a crash interrupted.</summary>
internal sealed class RequestDueHandler(
    DueList list, RequestFollowUp followUp, RequestSettlement settlement, ChoiceMetrics failures, DueMetrics metrics, TimeProvider clock, ILogger<RequestDueHandler> logger)
    : DueHandler<RequestDue>(list, metrics, clock, logger)
{
    private readonly DueList _list = list;
    private readonly TimeProvider _clock = clock;

    protected override Backoff Pauses { get; } = Backoff.Every(TimeSpan.FromMinutes(25));

    protected override async Task LookAsync(DurableTaskClient client, RequestDue entry, CancellationToken cancellation)
    {
        try
        {
            await FollowAsync(client, entry, cancellation);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            failures.Failed();
            throw;
        }
    }

    private async Task FollowAsync(DurableTaskClient client, RequestDue due, CancellationToken cancellation)
    {
        switch (due)
        {
            case { ProgramId: { } programId, PersonId: { } menteeId }:
                await followUp.UpdateAsync(programId, menteeId, book => book.Expire(due.Id, _clock.GetUtcNow()), cancellation);
                await followUp.FollowAsync(client, new RequestRef(due.Id, programId, menteeId, _clock.GetUtcNow()), cancellation);
                return;
            case { PersonId: { } personId }:
                await settlement.OfPersonAsync(client, personId, cancellation);
                break;
            case { ProgramId: { } programId }:
                await settlement.OfProgramAsync(programId, cancellation);
                break;
        }

        // Unless somebody has put it there anew while this looked.
        if (await _list.GetAsync<RequestDue>(due.Id, cancellation) == due)
        {
            await _list.RemoveAsync<RequestDue>(due.Id, cancellation);
        }
    }
}
