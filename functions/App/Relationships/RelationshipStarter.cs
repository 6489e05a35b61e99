using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// Starts relationships, each once. Places are taken, the ledger decides, the state is saved, and then starting is repeated until the first step
/// is saved: by this call, or after a crash or a first step that failed by the <see cref="DoorbellSweeper"/>, from what the ledger remembers.
/// A relationship that has made a step is never started again here, because a host may let a finished id start anew.
/// </summary>
public sealed class RelationshipStarter(
    ILedger ledger,
    RelationshipProjection projection,
    Places places,
    Seats seats,
    PersonStore people,
    ProgramStore programs,
    RematchList rematches,
    MemberNews news,
    TimeProvider clock,
    ILogger<RelationshipStarter> logger)
{
    /// <summary>Under which owner the ledger keeps starts.</summary>
    public const string LedgerOwner = "start";

    /// <summary>Under which owner the ledger keeps why a start was refused.</summary>
    public const string RefusalOwner = "start-refused";

    /// <summary>
    /// Starts a relationship of people who are known, in a program that is known. The same request has the same answer, also when it is refused.
    /// </summary>
    public async Task<StartAnswer> StartAsync(DurableTaskClient client, StartRequest request, CancellationToken cancellation = default)
    {
        var id = RelationshipId.Of(request);
        var detail = JsonSerializer.Serialize(request, AppJson.TypeOf<StartRequest>());
        var (entry, _) = await ledger.ClaimAsync(new LedgerEntry(KeyOf(id), "start", null, clock.GetUtcNow(), Detail: detail), cancellation);
        return await FinishAsync(client, entry, cancellation);
    }

    /// <summary>
    /// Goes on with a start that the ledger has: takes the places, saves the state, starts the instance. Whatever of it was done before stays as it
    /// is. The start is finished when the relationship has made its first step, so one that failed at that step is started again.
    /// </summary>
    public async Task<StartAnswer> FinishAsync(DurableTaskClient client, LedgerEntry entry, CancellationToken cancellation = default)
    {
        var id = IdOf(entry);
        if (entry.DoneAt is not null)
        {
            return await RefusalAsync(id, cancellation) ?? new StartAnswer(StartOutcome.Started, id);
        }

        var document = await projection.GetAsync(id, cancellation);
        if (document is not { State.Step: > 0 })
        {
            var request = JsonSerializer.Deserialize(entry.Detail!, AppJson.TypeOf<StartRequest>())!;
            if ((await TakeSeatsAsync(id, request, cancellation) ?? await TakePlacesAsync(id, request, cancellation)) is { } refusal)
            {
                return refusal.Outcome == StartOutcome.Undecided ? refusal : await RefuseAsync(entry, request, refusal, cancellation);
            }

            document ??= await SaveAsync(id, request, entry.ClaimedAt, cancellation);

            // Before it runs: a wish that is noted afterwards is one of its own, and stays.
            foreach (var member in document.State.Members)
            {
                await rematches.RemoveAsync(request.ProgramId, member.Id, member.Role, cancellation);
            }

            await news.TellAsync(document.State, cancellation);
            if (!await ScheduleAsync(client, document.State, cancellation))
            {
                return new StartAnswer(StartOutcome.Started, id);
            }
        }

        await ledger.MarkDoneAsync(entry.Key, clock.GetUtcNow(), cancellation);
        return new StartAnswer(StartOutcome.Started, id);
    }

    /// <returns>Whether there is nothing more to start: somebody terminated it before its first step.</returns>
    private async Task<bool> ScheduleAsync(DurableTaskClient client, RelationshipState state, CancellationToken cancellation)
    {
        try
        {
            var instance = await client.GetInstanceAsync(state.Id, false, cancellation);
            if (instance is null or { RuntimeStatus: OrchestrationRuntimeStatus.Failed })
            {
                await client.ScheduleNewOrchestrationInstanceAsync(
                    nameof(RelationshipOrchestrator), state, new StartOrchestrationOptions(state.Id), cancellation);
                logger.LogInformation("Started {RelationshipId} in {ProgramId}", state.Id, state.ProgramId);
            }

            return instance is { RuntimeStatus: OrchestrationRuntimeStatus.Terminated };
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // Started all the same: it is written down. The backend may be away, or another call has started it since we looked.
            logger.LogWarning(exception, "{RelationshipId} is written down and could not be scheduled; it is tried again within minutes", state.Id);
            return false;
        }
    }

    /// <summary>The relationship of a start.</summary>
    internal static string IdOf(LedgerEntry entry) => entry.Key[(LedgerOwner.Length + 1)..];

    /// <summary>The key of a relationship's start in the ledger.</summary>
    internal static string KeyOf(string id) => $"{LedgerOwner}/{id}";

    private static string RefusalKeyOf(string id) => $"{RefusalOwner}/{id}";

    private async Task<StartAnswer?> RefusalAsync(string id, CancellationToken cancellation) =>
        await ledger.GetAsync(RefusalKeyOf(id), cancellation) is { Detail: { } detail }
            ? JsonSerializer.Deserialize(detail, AppJson.TypeOf<StartAnswer>())
            : null;

    private async Task<StartAnswer> RefuseAsync(LedgerEntry entry, StartRequest request, StartAnswer refusal, CancellationToken cancellation)
    {
        var id = IdOf(entry);
        foreach (var menteeId in SeatsOf(request))
        {
            await seats.ReleaseAsync(request.ProgramId, menteeId, id, cancellation);
        }

        var now = clock.GetUtcNow();
        var detail = JsonSerializer.Serialize(refusal, AppJson.TypeOf<StartAnswer>());
        await ledger.ClaimAsync(new LedgerEntry(RefusalKeyOf(id), "startRefused", refusal.MentorId, now, now, detail), cancellation);
        await ledger.MarkDoneAsync(entry.Key, now, cancellation);
        return refusal;
    }

    // Before the places, and in one order: a start that waits for a seat holds only earlier ones, so that no two wait for each other.
    private async Task<StartAnswer?> TakeSeatsAsync(string id, StartRequest request, CancellationToken cancellation)
    {
        foreach (var menteeId in SeatsOf(request))
        {
            if (await seats.TakeAsync(request.ProgramId, menteeId, id, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static IEnumerable<string> SeatsOf(StartRequest request) =>
        request.OneEach ? request.MenteeIds.Order(StringComparer.Ordinal) : [];

    private async Task<StartAnswer?> TakePlacesAsync(string id, StartRequest request, CancellationToken cancellation)
    {
        var taken = new List<string>();
        foreach (var mentorId in request.MentorIds)
        {
            var mentor = await people.GetAsync(mentorId, cancellation);
            var place = new TakenPlace(id, request.ProgramId, request.MenteeIds);
            var answer = await places.TakeAsync(mentorId, mentor?.Capacity ?? 0, place, cancellation);
            if (answer.Outcome == PlaceOutcome.Taken)
            {
                taken.Add(mentorId);
                continue;
            }

            foreach (var earlier in taken)
            {
                await places.ReleaseAsync(earlier, id, cancellation);
            }

            return answer.Outcome == PlaceOutcome.Running
                ? new StartAnswer(StartOutcome.Running, answer.RunningId)
                : new StartAnswer(StartOutcome.NoPlace, MentorId: mentorId);
        }

        return null;
    }

    private async Task<RelationshipDocument> SaveAsync(string id, StartRequest request, DateTimeOffset at, CancellationToken cancellation)
    {
        var program = await programs.GetAsync(request.ProgramId, cancellation)
            ?? throw new InvalidOperationException($"Program {request.ProgramId} is gone.");
        var known = await people.GetAsync([.. request.MentorIds, .. request.MenteeIds], cancellation);
        var terms = ProgramTerms.Of(program.Document);
        var state = Lifecycle.New(
            id,
            request.ProgramId,
            program.Version,
            request.Agreed ? terms with { AcceptanceRequired = false } : terms,
            [
                .. request.MentorIds.Select(person => MemberOf(known[person], MemberRole.Mentor)),
                .. request.MenteeIds.Select(person => MemberOf(known[person], MemberRole.Mentee)),
            ],
            at);

        // It is to wake at once: one that makes no first step is found like any other that overslept.
        var departments = request.MenteeIds.Select(person => known[person].Department).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        var document = new RelationshipDocument(state, request.Reasons, at, at, Activity.Current?.Id, [.. departments]);
        await projection.CreateAsync(document, cancellation);
        return document;
    }

    private static Member MemberOf(Person person, MemberRole role) =>
        new() { Id = person.Id, Role = role, TimeZone = person.TimeZone, WorkingHours = person.WorkingHours };
}
