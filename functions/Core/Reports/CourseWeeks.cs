using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>
/// Carries weekly numbers along: what a step has changed is added or taken back, so that sessions and check-ins that the state no longer
/// lists stay in their weeks.
/// </summary>
internal static class CourseWeeks
{
    /// <summary>Held sessions by week after a step; without a state before, those that are listed.</summary>
    public static IReadOnlyDictionary<string, int> Held(
        RelationshipState state, IReadOnlyDictionary<string, int> weeks, RelationshipState? before)
    {
        var zone = ZoneOf(state);
        var changed = weeks.ToDictionary();
        foreach (var session in state.Sessions.Where(session => !session.IsKickoff))
        {
            Add(session, 1);
            if (before?.Session(session.Id) is { } earlier)
            {
                Add(earlier, -1);
            }
        }

        return changed;

        void Add(Session session, int count)
        {
            if (session.Status == SessionStatus.Held)
            {
                var week = IsoWeek.NameOf(session.StartsAt, zone);
                changed[week] = changed.GetValueOrDefault(week) + count;
                if (changed[week] <= 0)
                {
                    changed.Remove(week);
                }
            }
        }
    }

    /// <summary>Answered check-ins by week after a step; without a state before, each member's latest.</summary>
    public static IReadOnlyDictionary<string, PulseWeek> Pulses(
        RelationshipState state, IReadOnlyDictionary<string, PulseWeek> weeks, RelationshipState? before)
    {
        var zone = ZoneOf(state);
        var changed = weeks.ToDictionary();

        // By place, not by id: whoever is erased has another id and the same place.
        for (var place = 0; place < state.Members.Count; place++)
        {
            var (last, earlier) = (state.Members[place].LastCheckIn, before?.Members.ElementAtOrDefault(place)?.LastCheckIn);
            if (last is null || last == earlier)
            {
                continue;
            }

            // An answer that is given anew replaces the one before.
            if (earlier is not null && earlier.AskId == last.AskId)
            {
                Add(earlier, -1);
            }

            Add(last, 1);
        }

        return changed;

        void Add(CheckInAnswer answer, int count)
        {
            var week = IsoWeek.NameOf(answer.At, zone);
            var now = changed.GetValueOrDefault(week) ?? new PulseWeek(0, 0, 0);
            var low = CheckIns.IsLow(answer.Pulse) ? count : 0;
            changed[week] = new PulseWeek(now.Sum + (count * answer.Pulse), now.Count + count, now.Low + low);
            if (changed[week].Count <= 0)
            {
                changed.Remove(week);
            }
        }
    }

    private static string ZoneOf(RelationshipState state) =>
        state.Members.FirstOrDefault(member => member.Role == MemberRole.Mentor)?.TimeZone ?? "Etc/UTC";
}
