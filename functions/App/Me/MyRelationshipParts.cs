using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Actions.Acts;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Me;

/// <summary>One relationship on a person's own page. One that is over is shown small: who and when, and nothing to do but to take back a testimonial.</summary>
public sealed class MyRelationshipParts(MyNotebooks notebooks, SessionDetails details, PersonLinks links)
{
    // The newest of each part; the notebook's own page has the rest.
    private const int LinesShown = 3;

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
            IsOver = MyRelationships.IsOver(visit),
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
                Notebook = state.Phase == Phase.Proposed ? null : await notebooks.OfAsync(visit, LinesShown, null, cancellation),
            };
    }

    /// <summary>The same in one line, as one of many: who, where it stands, and when they meet next.</summary>
    public static MyRelationship Small(Visit visit, string showUrl) => new()
    {
        ProgramName = visit.ProgramName,
        MyRole = visit.Me.Role,
        Others = Cards.OthersOf(visit),
        Phase = visit.State.Phase,
        ShowUrl = showUrl,
        Next = NextBooked(visit) is { } next ? new MyMeeting(next.StartsAt, next.DurationMinutes, IsKickoff: next.IsKickoff) : null,
    };

    /// <summary>The meeting that is booked next; null for none.</summary>
    public static Session? NextBooked(Visit visit) => visit.State.Sessions
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
                Link(visit, next.IsKickoff ? LinkPurpose.BookKickoff : LinkPurpose.BookSession, next.Id),
                MySessions.UrlOf(visit, links, next.Id));
    }

    private string Link(Visit visit, LinkPurpose purpose, string? sessionId = null) =>
        links.About(visit.Person, visit.State.Id, purpose, sessionId, visit.Claims.ExpiresAt);
}
