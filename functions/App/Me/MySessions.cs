using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Me;

/// <summary>Puts the page of one session together: when and where, the program's points and the pair's own, and what is open from before.</summary>
public sealed class MySessions(MyNotebooks notebooks, SessionDetails details, PersonLinks links)
{
    private const int LinesShown = 20;

    /// <summary>The address of a session's page, which lives as long as the page that links to it.</summary>
    public static string UrlOf(Visit visit, PersonLinks links, string sessionId) =>
        $"{links.Me(visit.Person, visit.Claims.ExpiresAt)}/sessions/{visit.State.Id}/{sessionId}";

    /// <param name="visit">Whose link, about what.</param>
    /// <param name="sessionId">A session of the relationship, or <see cref="WaysOn.NextSession"/>.</param>
    /// <param name="meUrl">Link to the person's own page.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<MySessionPage> PageAsync(Visit visit, string sessionId, string meUrl, CancellationToken cancellation = default)
    {
        var state = visit.State;
        var session = sessionId == WaysOn.NextSession ? MyRelationshipParts.NextBooked(visit) : state.Session(sessionId);
        var plan = visit.PlanOf(session?.Id);
        return new MySessionPage
        {
            Language = visit.Language,
            TimeZone = visit.Person.TimeZone,
            ProgramName = visit.ProgramName,
            Others = Cards.OthersOf(visit),
            IsKickoff = session?.IsKickoff ?? state.Phase == Phase.Kickoff,
            StartsAt = session?.StartsAt,
            DurationMinutes = session?.DurationMinutes ?? 0,
            Place = await details.PlaceOfAsync(state, session?.Id, cancellation),
            Status = session?.Status ?? SessionStatus.Booked,
            PlanTitle = plan?.Title,
            Planned = [.. (plan?.Agenda ?? []).Select(point => PointOf(visit, point))],
            Notebook = TakesNotes(state) ? await notebooks.OpenOfAsync(visit, LinesShown, session?.Id ?? WaysOn.NextSession, cancellation) : null,
            MoveUrl = IsAhead(visit, session) ? Link(visit, session!.IsKickoff ? LinkPurpose.BookKickoff : LinkPurpose.BookSession, session.Id) : null,
            CancelUrl = IsAhead(visit, session) ? Link(visit, LinkPurpose.LogSession, session!.Id) : null,
            LogUrl = session is { Status: SessionStatus.Booked } && session.EndsAt <= visit.Now ? Link(visit, LinkPurpose.LogSession, session.Id) : null,
            MeUrl = meUrl,
            Contact = Replies.ContactOf(visit),
        };
    }

    private static bool TakesNotes(RelationshipState state) => state.Phase is Phase.Kickoff or Phase.Sessions or Phase.Feedback;

    private static bool IsAhead(Visit visit, Session? session) => session is { Status: SessionStatus.Booked } && session.EndsAt > visit.Now;

    private static SessionPoint PointOf(Visit visit, AgendaPoint point) => new(
        point.Point,
        point.Owner == visit.Me.Role,
        point.Owner is { } owner ? [.. visit.Others.Where(member => member.Role == owner).Select(member => visit.NameOf(member.Id))] : []);

    private string Link(Visit visit, LinkPurpose purpose, string sessionId) =>
        links.About(visit.Person, visit.State.Id, purpose, sessionId, visit.Claims.ExpiresAt);
}
