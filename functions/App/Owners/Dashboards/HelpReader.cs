using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>Says of relationships that need help why, what would help, and what goes out by itself.</summary>
public sealed class HelpReader(DueList list, LinkAddresses addresses)
{
    /// <summary>A relationship that needs help.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="state">Its state.</param>
    /// <param name="mostReminders">How often an ask is named in reminders at most.</param>
    /// <param name="known">Its people.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<HelpRow> OfAsync(
        ReportRow row,
        RelationshipState state,
        int mostReminders,
        IReadOnlyDictionary<string, Person> known,
        DateTimeOffset now,
        CancellationToken cancellation)
    {
        var health = Health.Of(state, now);
        return new HelpRow
        {
            Url = addresses.PathOf(OwnerPaths.Relationship(state.Id)),
            Mentors = [.. row.Mentors.Except(row.Facts.Left).Select(id => DashboardNames.Of(id, known))],
            Mentees = [.. row.Mentees.Except(row.Facts.Left).Select(id => DashboardNames.Of(id, known))],
            Phase = state.Phase,
            Paused = state.Paused,
            Health = health.Level,
            Reasons = health.Reasons,
            Advice = Advice.For(state, now),
            Moves = HelpMoves.Of(state, RelationshipForecast.Of(row, now)?.Verdict, now),
            Reminders = await RemindersAsync(state, mostReminders, now, cancellation),
        };
    }

    private async Task<HelpReminders?> RemindersAsync(RelationshipState state, int most, DateTimeOffset now, CancellationToken cancellation)
    {
        var (sent, next, isOverdue) = (0, (DateTimeOffset?)null, false);
        foreach (var asks in OverdueAsks.Of(state, now).GroupBy(ask => ask.PersonId))
        {
            isOverdue = true;
            var noted = await list.GetAsync<PersonNudges>(asks.Key, cancellation);
            var counts = asks.Select(ask => noted?.Of(state.Id)?.Ask(ask.Id)?.Count ?? 0).ToList();
            sent = Math.Max(sent, counts.Max());
            if (counts.Min() < most && noted?.DueAt is { } dueAt && !(next <= dueAt))
            {
                next = dueAt < now ? now : dueAt;
            }
        }

        return isOverdue ? new HelpReminders(sent, next) : null;
    }
}
