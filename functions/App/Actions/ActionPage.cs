using System.Globalization;
using ServerlessMentoring.App.Actions.Acts;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Actions;

/// <summary>A page with a form behind an action link. With faults it answers 400, else 200.</summary>
public abstract record ActionPage : PageModel
{
    /// <summary>Who acts, where the form goes, and what was sent before.</summary>
    public required ActionContext Context { get; init; }

    public override CultureInfo? Language => Context.Language;

    public override int StatusCode => Context.Faults.Count > 0 ? 400 : 200;

    public override string CacheControl => StatusCode == 200 ? base.CacheControl : PageHeaders.BackCacheControl;
}

/// <summary>Asks for yes or no to a proposed match. Fields: <c>answer</c> (accept, decline), <c>reason</c>.</summary>
public sealed record AcceptPage : ActionPage
{
    /// <summary>The other members of the proposed relationship.</summary>
    public required IReadOnlyList<PersonCard> Others { get; init; }

    /// <summary>Why these people were brought together, in plain words.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What is expected of the reader, in plain words: how long, how many sessions, how often.</summary>
    public required IReadOnlyList<string> Expectations { get; init; }

    /// <summary>How many hours a month the sessions take, in whole hours; null when nobody can say.</summary>
    public int? HoursPerMonth { get; init; }

    /// <summary>How many days lie between check-ins; null for none.</summary>
    public int? CheckInEveryDays { get; init; }

    /// <summary>Until when to answer (UTC).</summary>
    public DateTimeOffset? DueAt { get; init; }

    internal override Type View => typeof(AcceptView);
}

/// <summary>The mentee writes one to three goals (field <c>goals</c>, repeated); the mentor confirms them (field <c>confirm</c>) or sends a word back (<c>word</c>).</summary>
public sealed record AgreeGoalsPage : ActionPage
{
    /// <summary>True when the actor is the mentor, who confirms what is written.</summary>
    public required bool Confirms { get; init; }

    /// <summary>The goals written so far, in order.</summary>
    public required IReadOnlyList<string> Goals { get; init; }

    /// <summary>Whether the goals are from an earlier match of the same mentee, and not sent in this one.</summary>
    public bool AreCarried { get; init; }

    /// <summary>Whether the goals are from the mentee's profile, and not sent in any match.</summary>
    public bool AreFromProfile { get; init; }

    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    internal override Type View => typeof(AgreeGoalsView);
}

/// <summary>
/// Books the kickoff or a session. Fields: <c>startsAt</c> (local time of the actor, <c>yyyy-MM-ddTHH:mm</c>),
/// <c>durationMinutes</c>, <c>place</c>. With <see cref="Taken"/> it answers 409.
/// </summary>
public sealed record BookPage : ActionPage
{
    /// <summary>True for the kickoff, false for a session.</summary>
    public required bool IsKickoff { get; init; }

    /// <summary>The other members; times are shown in their zones too.</summary>
    public required IReadOnlyList<PersonCard> Others { get; init; }

    /// <summary>Next start times that are free for all (UTC). After a collision: the alternatives.</summary>
    public required IReadOnlyList<DateTimeOffset> FreeTimes { get; init; }

    /// <summary>More times that are free for all (UTC), for whoever asks for them.</summary>
    public IReadOnlyList<DateTimeOffset> MoreTimes { get; init; } = [];

    /// <summary>Length to suggest, in minutes.</summary>
    public int DurationMinutes { get; init; } = 60;

    /// <summary>Place to suggest: a room, or a link to a call.</summary>
    public string? Place { get; init; }

    /// <summary>What the program plans for the meeting, if anything.</summary>
    public SessionTemplate? Plan { get; init; }

    /// <summary>The time booked now, when the page is there to move it (UTC).</summary>
    public DateTimeOffset? BookedAt { get; init; }

    /// <summary>The time that was asked for and collides with another booking (UTC).</summary>
    public DateTimeOffset? Taken { get; init; }

    public override int StatusCode => Taken is null ? base.StatusCode : 409;

    internal override Type View => typeof(BookView);
}

/// <summary>Sets how many mentees a mentor takes, across all programs. Field: <c>capacity</c>.</summary>
public sealed record CapacityPage : ActionPage
{
    /// <summary>The number that counts now.</summary>
    public required int Capacity { get; init; }

    /// <summary>How many places are taken now.</summary>
    public required int Taken { get; init; }

    /// <summary>How many mentees have asked the mentor and wait for an answer.</summary>
    public int Waiting { get; init; }

    /// <summary>The largest number to offer.</summary>
    public int Maximum { get; init; } = 50;

    internal override Type View => typeof(CapacityView);
}

/// <summary>Asks how it is going. Fields: <c>pulse</c> 1–5, <c>needsHelp</c>, <c>comment</c>, <c>answers.{questionId}</c>.</summary>
public sealed record CheckInPage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>The program's own questions for the reader's role.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    internal override Type View => typeof(CheckInView);
}

/// <summary>Says that a session logged as held was not. Fields: <c>sessionId</c>, <c>reason</c>.</summary>
public sealed record DisputePage : ActionPage
{
    /// <summary>The sessions to choose from: those logged in the last 7 days.</summary>
    public required IReadOnlyList<DisputableSession> Sessions { get; init; }

    internal override Type View => typeof(DisputeView);
}

/// <summary>Ends a relationship, or leaves a group, without blame. Field: <c>reason</c>.</summary>
public sealed record EndPage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>True when others go on without the actor.</summary>
    public bool LeavesGroup { get; init; }

    internal override Type View => typeof(EndView);
}

/// <summary>
/// Looks back at the end. Fields: <c>rating</c> 1–5, <c>recommend</c> 0–10, <c>goalsReached</c>, <c>testimonial</c>,
/// <c>publish</c>, <c>answers.{questionId}</c>.
/// </summary>
public sealed record FeedbackPage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>The goals that the two agreed on.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>The program's own questions for the reader's role.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    internal override Type View => typeof(FeedbackView);
}

/// <summary>Says that the goals are met and the sessions can end. No fields but the button.</summary>
public sealed record FinishEarlyPage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    public required int SessionsHeld { get; init; }

    /// <summary>Sessions that the program asks for.</summary>
    public required int SessionsMinimum { get; init; }

    /// <summary>True when the other side has already said so: the sessions end at once.</summary>
    public bool OtherWishes { get; init; }

    internal override Type View => typeof(FinishEarlyView);
}

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

    public override int StatusCode => Taken is null ? base.StatusCode : 409;

    internal override Type View => typeof(LogSessionView);
}

/// <summary>
/// Adds one entry to the notebook. Fields: <c>kind</c> (goal, agenda, action, learning), <c>text</c>, <c>ownerId</c>,
/// <c>dueOn</c>, <c>done</c>; <c>entry</c> when it changes one that is there, <c>back</c> for the way on.
/// </summary>
public sealed record NotePage : ActionPage
{
    /// <summary>The members who may own the entry.</summary>
    public required IReadOnlyList<NoteOwner> Owners { get; init; }

    /// <summary>The kind chosen to begin with.</summary>
    public string Kind { get; init; } = "agenda";

    /// <summary>The entry that is changed; null for a new one.</summary>
    public NoteEntry? Entry { get; init; }

    /// <summary>Where the reader came from, sent along so that they find back; null for nowhere.</summary>
    public string? Back { get; init; }

    internal override Type View => typeof(NoteView);
}

/// <summary>Pauses a relationship. Fields: <c>until</c> (local date, optional), <c>reason</c>.</summary>
public sealed record PausePage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>Today in the actor's zone: the earliest date to offer.</summary>
    public required DateOnly Today { get; init; }

    internal override Type View => typeof(PauseView);
}

/// <summary>
/// A person's own settings, which outrank HR's. Fields: <c>about</c>, <c>skillsOffered</c>, <c>skillsWanted</c>,
/// <c>goals</c> (one a line), <c>language</c>, <c>workingHours.days</c>, <c>workingHours.from</c>, <c>workingHours.to</c>, <c>offered</c>
/// (one a line, such as <c>Tue 09:00-11:00</c>).
/// </summary>
public sealed record ProfilePage : ActionPage
{
    /// <summary>What the person says about themselves.</summary>
    public string? About { get; init; }

    /// <summary>What they can help with.</summary>
    public IReadOnlyList<string> SkillsOffered { get; init; } = [];

    /// <summary>What they want to learn.</summary>
    public IReadOnlyList<string> SkillsWanted { get; init; } = [];

    /// <summary>What they want to reach.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>When they work, local time.</summary>
    public WorkingHours WorkingHours { get; init; } = WorkingHours.Default;

    /// <summary>Weekly hours that they offer for sessions, local time; empty: all working hours.</summary>
    public IReadOnlyList<WeeklyHours> Offered { get; init; } = [];

    /// <summary>The language that the person chose, as a tag such as <c>de</c>; null when it is left to HR.</summary>
    public string? OwnLanguage { get; init; }

    internal override Type View => typeof(ProfileView);
}

/// <summary>Ends a pause. No fields but the button.</summary>
public sealed record ResumePage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    internal override Type View => typeof(ResumeView);
}

/// <summary>Takes back the consent to publish a testimonial, or gives it again. Field: <c>publish</c>.</summary>
public sealed record TestimonialPage : ActionPage
{
    /// <summary>The testimonial; empty when it is gone.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it may be shown now.</summary>
    public required bool Published { get; init; }

    internal override Type View => typeof(TestimonialView);
}
