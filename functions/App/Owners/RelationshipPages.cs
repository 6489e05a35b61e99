using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Owners;

/// <summary>Fills the owner's page of a relationship: its status, its timeline, and what members wrote to the owner in confidence.</summary>
public sealed class RelationshipPages(
    StatusReader statuses,
    TimelineReader timelines,
    Pulses pulses,
    ConfidentialNotes notes,
    PersonStore people,
    LinkAddresses addresses,
    TimeProvider clock)
{
    /// <summary>The page of a relationship.</summary>
    public async Task<RelationshipPage> OfAsync(DurableTaskClient client, OpenRelationship open, CancellationToken cancellation = default)
    {
        var state = open.Relationship.State;
        var status = await statuses.ReadAsync(client, open.Relationship, cancellation);
        var known = await people.GetAsync(state.Members.Select(member => member.Id), cancellation);
        var names = known.ToDictionary(pair => pair.Key, pair => pair.Value.DisplayName);
        var timeline = await timelines.ReadAsync(open.Relationship, cancellation);
        var now = clock.GetUtcNow();
        return new RelationshipPage
        {
            Id = state.Id,
            ProgramName = open.Program.Document.Name,
            TimeZone = open.Program.Document.TimeZone,
            DashboardUrl = addresses.Api(OwnerPaths.Dashboard(state.ProgramId)),
            People = [.. state.Members.Select(member => CardOf(member, known.GetValueOrDefault(member.Id)))],
            MatchReasons = status.Reasons,
            Phase = state.Phase,
            Outcome = state.Outcome,
            OutcomeReason = state.OutcomeReason,
            Paused = state.Paused,
            Health = status.Health,
            HealthReasons = [.. status.HealthReasons, .. status.Undelivered.Select(mail => LossOf(mail, names)).Distinct()],
            Advice = !state.IsOver && status.Health != HealthLevel.OnTrack ? Core.Reports.Advice.For(state, now) : null,
            Rematched = IsRematched(timeline),
            StartedAt = state.CreatedAt,
            PlannedEndAt = state.PlannedEndAt,
            EndedAt = state.EndedAt,
            Pulses = await pulses.OfAsync(state.Id, names, cancellation),
            Moves = [.. MoveForm.Open(state, now).Select(kind => new OwnerMove(kind, PersonLinks.PathOf(addresses.Api(OwnerPaths.Act(state.Id, EnumWord.Of(kind))))))],
            Once = Guid.NewGuid().ToString("N"),
            SessionsHeld = status.Sessions.Held,
            SessionsMinimum = status.Sessions.Minimum,
            Next = Upcoming.Of(state),
            Asks = [.. state.Asks.Select(ask => new AskRow(
                ask.Kind,
                names.GetValueOrDefault(ask.PersonId, ask.PersonId),
                ask.OpenedAt,
                ask.DueAt,
                status.Asks.First(each => each.Id == ask.Id).Nudges,
                ask.Overdue))],
            Sessions = [.. state.Sessions.OrderBy(session => session.StartsAt).Select(session => new SessionRow(
                session.StartsAt, session.DurationMinutes, session.Status, session.IsKickoff))],
            Confidences = await ConfidencesAsync(state.Id, names, cancellation),
            Timeline = TimelineWords.RowsOf(timeline, names),
        };
    }

    // The state only knows that an owner ended it; why and to what end stands in the inbox.
    private static bool IsRematched(Timeline timeline) =>
        timeline.Items.SelectMany(step => step.Signals).Any(signal => signal is { Kind: TimelineSignal.Rematch, Fate: SignalFate.Applied });

    private static Remark LossOf(StatusMail mail, IReadOnlyDictionary<string, string> names) =>
        TimelineSentences.MailLost(mail.PersonId is { } person ? names.GetValueOrDefault(person, person) : null, mail.What);

    private static PersonCard CardOf(Member member, Person? person) => new()
    {
        Name = person?.DisplayName ?? member.Id,
        Role = member.Role,
        TimeZone = member.TimeZone,
        JobTitle = person?.JobTitle,
        Department = person?.Department,
        Location = person?.Location,
        Email = person?.Email,
        About = person?.About is { Length: > 0 } about ? about : null,
    };

    private async Task<IReadOnlyList<Confidence>> ConfidencesAsync(
        string id, IReadOnlyDictionary<string, string> names, CancellationToken cancellation)
    {
        var confidences = new List<Confidence>();
        await foreach (var note in notes.AllAsync(id, cancellation))
        {
            if (note is { Readers: NoteReaders.Owner, Text: { Length: > 0 } text })
            {
                confidences.Add(new Confidence(
                    note.At, names.GetValueOrDefault(note.PersonId), TimelineSentences.Note(note.Kind), text));
            }
        }

        return [.. confidences.OrderByDescending(each => each.At)];
    }
}
