using System.Globalization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Held sessions by month, as the first mentor's clock saw them begin; the kickoff is in none.</summary>
public static class SessionMonths
{
    private const int MonthsKept = 24;

    /// <summary>Listed and folded sessions together: how many were held in which month (<c>2026-03</c>).</summary>
    public static IReadOnlyDictionary<string, int> Of(RelationshipState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var months = new Dictionary<string, int>(state.FoldedMonths);
        foreach (var session in state.Sessions.Where(s => !s.IsKickoff && s.Status == SessionStatus.Held))
        {
            var month = MonthOf(state, session);
            months[month] = months.GetValueOrDefault(month) + 1;
        }

        return months;
    }

    /// <summary>The folded months with one more session in them, if it was held.</summary>
    internal static IReadOnlyDictionary<string, int> Fold(RelationshipState state, Session session)
    {
        if (session.Status != SessionStatus.Held)
        {
            return state.FoldedMonths;
        }

        var month = MonthOf(state, session);
        var months = new SortedDictionary<string, int>(state.FoldedMonths.ToDictionary(), StringComparer.Ordinal);
        months[month] = months.GetValueOrDefault(month) + 1;
        return months.TakeLast(MonthsKept).ToDictionary();
    }

    private static string MonthOf(RelationshipState state, Session session)
    {
        var zone = state.Members.FirstOrDefault(m => m.Role == MemberRole.Mentor)?.TimeZone ?? "Etc/UTC";
        return LocalTimes.ToLocal(session.StartsAt, zone).ToString("yyyy-MM", CultureInfo.InvariantCulture);
    }
}
