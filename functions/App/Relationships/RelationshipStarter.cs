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
/// Starts relationships, each once. Seats and places are taken, the ledger decides, the state is saved, and then starting is repeated until the
/// first step is saved: by this call, or after a crash or a first step that failed by the <see cref="LostBells"/>, from what the ledger
/// remembers. Several may be at one start at the same time: the verdict of the first binds them all.
/// A relationship that has made a step is never started again here, because a host may let a finished id start anew.
/// </summary>
public sealed class RelationshipStarter(
    ILedger ledger,
    RelationshipProjection projection,
    StartClaims claims,
    StartVerdicts verdicts,
    PersonStore people,
    ProgramStore programs,
    RematchList rematches,
    MemberNews news,
    TimeProvider clock,
    ILogger<RelationshipStarter> logger)
{
    /// <summary>Under which owner the ledger keeps starts.</summary>
    public const string LedgerOwner = "start";

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
    /// Goes on with a start that the ledger has: takes seats and places, saves the state, starts the instance. Whatever of it was done before stays
    /// as it is. The start is finished when the relationship has made its first step, so one that failed at that step is started again.
    /// </summary>
    public async Task<StartAnswer> FinishAsync(DurableTaskClient client, LedgerEntry entry, CancellationToken cancellation = default)
    {
        var id = IdOf(entry);
        var request = JsonSerializer.Deserialize(entry.Detail!, AppJson.TypeOf<StartRequest>())!;
        if (await verdicts.GetAsync(id, cancellation) is { Outcome: not StartOutcome.Started } refusal)
        {
            return await RefuseAsync(entry, request, refusal, cancellation);
        }

        if (entry.DoneAt is not null)
        {
            return new StartAnswer(StartOutcome.Started, id);
        }

        var document = await projection.GetAsync(id, cancellation);
        if (document is null)
        {
            var claimed = await claims.TakeAsync(id, request, cancellation);
            if (claimed.Outcome == StartOutcome.Undecided)
            {
                return claimed;
            }

            var verdict = await verdicts.DecideAsync(id, claimed, cancellation);
            if (verdict.Outcome != StartOutcome.Started)
            {
                return await RefuseAsync(entry, request, verdict, cancellation);
            }

            // Somebody else may have granted and saved it meanwhile.
            document = await projection.GetAsync(id, cancellation) ?? await NewAsync(id, request, entry.ClaimedAt, cancellation);
        }

        if (document.State.Step == 0)
        {
            // Once more, where it is there already: a crash may have come before it stood in all lists.
            await projection.CreateAsync(document, cancellation);

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

    private async Task<StartAnswer> RefuseAsync(LedgerEntry entry, StartRequest request, StartAnswer refusal, CancellationToken cancellation)
    {
        await claims.ReleaseAsync(IdOf(entry), request, cancellation);
        await ledger.MarkDoneAsync(entry.Key, clock.GetUtcNow(), cancellation);
        return refusal;
    }

    private async Task<RelationshipDocument> NewAsync(string id, StartRequest request, DateTimeOffset at, CancellationToken cancellation)
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
        return new RelationshipDocument(Accepted(state, request), request.Reasons, at, at, Activity.Current?.Id, [.. departments]);
    }

    private static RelationshipState Accepted(RelationshipState state, StartRequest request) => state with
    {
        Members = [.. state.Members.Select(member => request.AcceptedBy?.Contains(member.Id) == true ? member with { Accepted = true } : member)],
    };

    private static Member MemberOf(Person person, MemberRole role) =>
        new() { Id = person.Id, Role = role, TimeZone = person.TimeZone, WorkingHours = person.WorkingHours };
}
