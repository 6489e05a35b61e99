using System.Globalization;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// The saved relationships: the state itself, a row in its program's list, and a record of each step. Written by a start and by
/// <see cref="CarryOut"/>, and by nobody else.
/// </summary>
public sealed class RelationshipProjection(IDocumentStore store)
{
    internal const string StateId = "state";

    internal static readonly Collection<RelationshipDocument> States = new("relationships", StoreContainer.Relationships)
    {
        Personal = new SeenToBy<RelationshipPersonalData>(),
    };

    internal static readonly Collection<RelationshipRow> Rows = new("relationship-rows", StoreContainer.Programs)
    {
        Compared = ["health", "people[]", "phase", "wakeAt"],
        Personal = new SeenToBy<RelationshipPersonalData>(),
    };

    private static readonly Collection<RelationshipRow> Counted = Rows with { MayBeStale = true };

    internal static readonly Collection<StepRecord> Steps = new("relationship-steps", StoreContainer.Relationships)
    {
        Personal = new SeenToBy<RelationshipPersonalData>(),
    };

    internal static readonly Collection<Membership> Memberships = new("memberships", StoreContainer.People) { Personal = new SeenToBy<RelationshipPersonalData>() };

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

    /// <summary>The rows of a program that meet a condition, for counting: what was written a moment ago may be missing.</summary>
    public IAsyncEnumerable<RelationshipRow> CountedAsync(string programId, Condition condition, CancellationToken cancellation = default) =>
        store.AllAsync(Counted, programId, [condition], cancellation);

    /// <summary>The steps of a relationship, oldest first.</summary>
    public IAsyncEnumerable<StepRecord> StepsAsync(string id, CancellationToken cancellation = default) =>
        store.AllAsync(Steps, id, cancellation: cancellation);

    /// <summary>The relationships of a person, running and over.</summary>
    public IAsyncEnumerable<Membership> AllOfPersonAsync(string personId, CancellationToken cancellation = default) =>
        store.AllAsync(Memberships, personId, cancellation: cancellation);

    /// <summary>The relationships in which a person is now.</summary>
    public async Task<IReadOnlyList<Membership>> OfPersonAsync(string personId, CancellationToken cancellation = default)
    {
        var open = new List<Membership>();
        await foreach (var membership in AllOfPersonAsync(personId, cancellation))
        {
            if (!membership.IsOver)
            {
                open.Add(membership);
            }
        }

        return open;
    }

    /// <summary>Writes a relationship that is about to start. Nothing happens when it is there already.</summary>
    public async Task CreateAsync(RelationshipDocument document, CancellationToken cancellation = default)
    {
        var state = document.State;
        await store.CreateAsync(States, state.Id, StateId, document, cancellation);
        await store.CreateAsync(Rows, state.ProgramId, state.Id, RowOf(document), cancellation);
        await SaveMembershipsAsync(null, state, cancellation);
    }

    /// <summary>Saves a step. Saving the same step again leaves the same behind.</summary>
    public async Task SaveAsync(RelationshipDocument? before, RelationshipStep step, CancellationToken cancellation = default)
    {
        var state = step.Decision.State;

        // The reasons may name who is forgotten in this step.
        var reasons = before is null || before.State.Members.Any(member => state.Member(member.Id) is null) ? [] : before.Reasons;
        var document = new RelationshipDocument(
            state,
            reasons,
            step.Decision.WakeAt,
            step.DecidedAt,
            Departments: before?.Departments,
            Course: RelationshipCourse.After(before?.Course, before?.State, state));

        // A repeated step finds itself saved; its record was written first, so it still knows what it changed.
        if (before is null || before.State.Step < state.Step)
        {
            var changes = StepChanges.Between(before?.State, state);
            var record = new StepRecord(
                state.Step,
                step.DecidedAt,
                [.. step.Decision.Results.Select(r => r.SignalId)],
                [.. changes]);
            await store.UpsertAsync(Steps, state.Id, StepId(state.Step), record, cancellation);
        }

        await SaveMembershipsAsync(before?.State, state, cancellation);
        await store.UpsertAsync(States, state.Id, StateId, document, cancellation);
        await store.UpsertAsync(Rows, state.ProgramId, state.Id, RowOf(document), cancellation);
    }

    private async Task SaveMembershipsAsync(RelationshipState? before, RelationshipState after, CancellationToken cancellation)
    {
        foreach (var member in after.Members)
        {
            var isOver = IsOverFor(member, after);
            if (before?.Member(member.Id) is { } earlier && IsOverFor(earlier, before) == isOver)
            {
                continue;
            }

            var membership = new Membership(after.Id, after.ProgramId, member.Role, isOver);
            await store.UpsertAsync(Memberships, member.Id, after.Id, membership, cancellation);
        }
    }

    private static bool IsOverFor(Member member, RelationshipState state) => state.IsOver || !member.IsActive;

    internal static string StepId(int step) => step.ToString("D6", CultureInfo.InvariantCulture);

    internal static RelationshipRow RowOf(RelationshipDocument document)
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
            OverdueAsks = state.Asks.Count(ask => ask.Overdue),
            SessionsHeld = counts.Held,
            SessionsMinimum = state.Terms.SessionsMinimum,
            WakeAt = document.WakeAt?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            CreatedAt = state.CreatedAt,
            UpdatedAt = document.UpdatedAt,
            Version = state.Step,
            ProgramVersion = state.ProgramVersion,
            Departments = document.Departments ?? [],
            Facts = RelationshipFacts.Of(state),
            Course = document.Course ?? RelationshipCourse.Of(state),
        };
    }
}
