using System.Globalization;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// The saved relationships: the state itself, a row in its program's list, and a record of each step. Written by a start and by
/// <see cref="CarryOut"/>, and by nobody else.
/// </summary>
public sealed class RelationshipProjection(IDocumentStore store)
{
    private const string StateId = "state";

    private static readonly Collection<RelationshipDocument> States = new("relationships");
    private static readonly Collection<RelationshipRow> Rows = new("relationship-rows");
    private static readonly Collection<StepRecord> Steps = new("relationship-steps");

    /// <summary>A relationship by its id; null when there is none.</summary>
    public async Task<RelationshipDocument?> GetAsync(string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(States, id, StateId, cancellation))?.Value;

    /// <summary>A program's relationships, page by page, in the order of their ids.</summary>
    public Task<DocumentPage<Stored<RelationshipRow>>> ListAsync(
        string programId,
        IReadOnlyList<Condition> conditions,
        int pageSize = 100,
        string? continuation = null,
        CancellationToken cancellation = default) =>
        store.QueryAsync(Rows, programId, conditions, pageSize, continuation, cancellation);

    /// <summary>All of a program's relationships that meet the conditions.</summary>
    public IAsyncEnumerable<RelationshipRow> AllAsync(string programId, IReadOnlyList<Condition> conditions, CancellationToken cancellation = default) =>
        store.AllAsync(Rows, programId, conditions, cancellation);

    /// <summary>The steps of a relationship, oldest first.</summary>
    public IAsyncEnumerable<StepRecord> StepsAsync(string id, CancellationToken cancellation = default) =>
        store.AllAsync(Steps, id, cancellation: cancellation);

    /// <summary>Writes a relationship that is about to start. Nothing happens when it is there already.</summary>
    public async Task CreateAsync(RelationshipDocument document, CancellationToken cancellation = default)
    {
        var state = document.State;
        await store.CreateAsync(States, state.Id, StateId, document, cancellation);
        await store.CreateAsync(Rows, state.ProgramId, state.Id, RowOf(document), cancellation);
    }

    /// <summary>Saves a step. Saving the same step again leaves the same behind.</summary>
    public async Task SaveAsync(RelationshipDocument? before, RelationshipStep step, CancellationToken cancellation = default)
    {
        var state = step.Decision.State;
        var document = new RelationshipDocument(state, before?.Reasons ?? [], step.Decision.WakeAt, step.DecidedAt);

        // A repeated step finds itself saved; its record was written first, so it still knows what it changed.
        if (before is null || before.State.Step < state.Step)
        {
            var changes = StepChanges.Between(before?.State, state);
            var record = new StepRecord(
                state.Step,
                step.DecidedAt,
                [.. step.Decision.Results.Select(r => r.SignalId)],
                [.. changes]);
            await store.UpsertAsync(Steps, state.Id, state.Step.ToString("D6", CultureInfo.InvariantCulture), record, cancellation);
        }

        await store.UpsertAsync(States, state.Id, StateId, document, cancellation);
        await store.UpsertAsync(Rows, state.ProgramId, state.Id, RowOf(document), cancellation);
    }

    private static RelationshipRow RowOf(RelationshipDocument document)
    {
        var state = document.State;
        var health = Health.Of(state, document.UpdatedAt);
        var counts = state.SessionCounts;
        return new RelationshipRow
        {
            Id = state.Id,
            ProgramId = state.ProgramId,
            Mentors = [.. state.Members.Where(m => m.Role == MemberRole.Mentor).Select(m => m.Id)],
            Mentees = [.. state.Members.Where(m => m.Role == MemberRole.Mentee).Select(m => m.Id)],
            People = [.. state.Members.Select(m => m.Id)],
            Phase = state.Phase,
            Outcome = state.Outcome,
            Paused = state.Paused,
            Health = health.Level,
            HealthReasons = health.Reasons,
            OpenAsks = state.Asks.Count,
            SessionsHeld = counts.Held,
            SessionsMinimum = state.Terms.SessionsMinimum,
            WakeAt = document.WakeAt?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            CreatedAt = state.CreatedAt,
            UpdatedAt = document.UpdatedAt,
            Version = state.Step,
        };
    }
}
