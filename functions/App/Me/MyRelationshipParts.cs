using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Actions.Acts;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Me;

namespace ServerlessMentoring.App.Me;

/// <summary>One relationship on a person's own page. One that is over is shown small: who and when, and nothing to do but to take back a testimonial.</summary>
public sealed class MyRelationshipParts(NotebookStore notebooks, SessionDetails details, PersonLinks links)
{
    /// <summary>The part of the relationship that the visit looks at.</summary>
    public async Task<MyRelationship> OfAsync(Visit visit, CancellationToken cancellation = default)
    {
        var state = visit.State;
        var bare = new MyRelationship
        {
            ProgramName = visit.ProgramName,
            MyRole = visit.Me.Role,
            Others = Cards.OthersOf(visit),
            Phase = state.Phase,
            Acts = TestimonialAct.IsOpenTo(visit.Me) ? [new MyAct(MyActKind.Testimonial, Link(visit, LinkPurpose.Testimonial))] : [],
        };
        return MyRelationships.IsOver(visit)
            ? bare
            : bare with
            {
                Paused = state.Paused,
                SessionsHeld = state.SessionCounts.Held,
                SessionsMinimum = state.Terms.SessionsMinimum,
                Next = await NextAsync(visit, cancellation),
                Plan = PlanOf(visit),
                PlannedEndAt = state.PlannedEndAt,
                Acts = [.. OpenActs.Of(visit).Select(act => new MyAct(act.Kind, Link(visit, act.Purpose))), .. bare.Acts],
                Notebook = state.Phase == Phase.Proposed ? null : await NotebookAsync(visit, cancellation),
            };
    }

    private static Session? NextBooked(Visit visit) => visit.State.Sessions
        .Where(session => session.Status == SessionStatus.Booked && session.EndsAt > visit.Now)
        .MinBy(session => session.StartsAt);

    private static SessionTemplate? PlanOf(Visit visit) => visit.State.Phase switch
    {
        Phase.Kickoff => visit.PlanOf(Session.KickoffId),
        Phase.Sessions => visit.PlanOf(NextBooked(visit)?.Id),
        _ => null,
    };

    private async Task<MyMeeting?> NextAsync(Visit visit, CancellationToken cancellation)
    {
        var next = NextBooked(visit);
        return next is null
            ? null
            : new MyMeeting(
                next.StartsAt,
                next.DurationMinutes,
                await details.PlaceOfAsync(visit.State, next.Id, cancellation),
                next.IsKickoff,
                Link(visit, next.IsKickoff ? LinkPurpose.BookKickoff : LinkPurpose.BookSession, next.Id));
    }

    private async Task<MyNotebook> NotebookAsync(Visit visit, CancellationToken cancellation)
    {
        var lines = (await notebooks.ListAsync(visit.State.Id, cancellation)).ToLookup(entry => entry.Kind, entry => Line(visit, entry));
        return new MyNotebook
        {
            NoteUrl = PersonLinks.PathOf(Link(visit, LinkPurpose.Note)),
            Once = ActDesk.FreshOnce(),
            Goals = [.. lines[NoteKind.Goal]],
            Agenda = [.. lines[NoteKind.Agenda]],
            Actions = [.. lines[NoteKind.Action]],
            Learnings = [.. lines[NoteKind.Learning]],
        };
    }

    private static NotebookLine Line(Visit visit, NotebookEntry entry) =>
        new(entry.Text, entry.OwnerId is { } owner ? visit.NameOf(owner) : null, entry.DueOn, entry.Done == true);

    private string Link(Visit visit, LinkPurpose purpose, string? sessionId = null) =>
        links.About(visit.Person, visit.State.Id, purpose, sessionId, visit.Claims.ExpiresAt);
}
