using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Pages.People;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>
/// Says how a booked meeting went. Fields: <c>outcome</c>, <c>quality</c>, <c>agendaDone</c>, <c>actionItems</c>,
/// <c>learnings</c>, <c>steps.0.text</c>, <c>steps.0.ownerId</c>, <c>steps.0.dueOn</c> and so on, <c>startsAt</c> (when moved, local time of the actor).
/// </summary>
public sealed record LogSessionPage : ActionPage
{
    /// <summary>True for the kickoff, false for a session.</summary>
    public required bool IsKickoff { get; init; }

    /// <summary>True while it is still to come: it can be cancelled or moved, and nothing else.</summary>
    public bool IsAhead { get; init; }

    /// <summary>When it was to start (UTC).</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>The other members.</summary>
    public required IReadOnlyList<PersonCard> Others { get; init; }

    /// <summary>What the program planned for the meeting, if anything.</summary>
    public SessionTemplate? Plan { get; init; }

    /// <summary>Agenda points to tick off, planned ones and the members' own; a ticked one comes back as its text.</summary>
    public IReadOnlyList<string> Agenda { get; init; } = [];

    /// <summary>The members who may take a next step on.</summary>
    public IReadOnlyList<NoteOwner> Owners { get; init; } = [];

    /// <summary>How many rows for next steps the form has.</summary>
    public int StepRows { get; init; } = 3;

    /// <summary>The time wished for instead, when it collides with another booking (UTC).</summary>
    public DateTimeOffset? Taken { get; init; }

    /// <summary>Free start times instead of <see cref="Taken"/> (UTC).</summary>
    public IReadOnlyList<DateTimeOffset> Alternatives { get; init; } = [];

    /// <inheritdoc/>
    public override int StatusCode => Taken is null ? base.StatusCode : 409;

    internal override Type View => typeof(LogSessionView);
}
