using ServerlessMentoring.Core.Nudges;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Nudges;

/// <summary>One relationship of a person who is looked after.</summary>
/// <param name="Kept">What is kept of it.</param>
/// <param name="State">Its saved state; null when there is none.</param>
/// <param name="Program">Its program, in its version; null when there is none.</param>
internal sealed record NudgeCase(NudgedRelationship Kept, RelationshipState? State, ProgramDocument? Program)
{
    /// <summary>Whether signals wait to be read. What they answer must not be reminded of.</summary>
    public bool IsMoving { get; init; }

    /// <summary>Whether the step that was noted is not saved yet, so that the state is not the whole truth.</summary>
    public bool IsBehind => State is null || State.Step < Kept.Step;

    /// <summary>Whether there is nothing more to remind this person of, ever.</summary>
    public bool IsOverFor(string personId) => State is { } state && (state.IsOver || state.Member(personId) is not { IsActive: true });

    public IEnumerable<NudgeAsk> AsksOf(string personId) =>
        IsMoving || IsBehind || Program is null ? [] : NudgeMatters.AsksOf(State!, personId, Kept, Program.Nudges);

    public IEnumerable<NudgeSession> SessionsOf(string personId) =>
        IsMoving || IsBehind || Program is null ? [] : NudgeMatters.SessionsOf(State!, personId, Kept, Program.Nudges);
}
