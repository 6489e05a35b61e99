namespace ServerlessMentoring.Core.Relationships;

/// <summary>Counts sessions by what became of them.</summary>
internal static class SessionCounting
{
    /// <summary>Listed and folded sessions together; the kickoff is not counted.</summary>
    public static SessionCounts Of(RelationshipState state) =>
        state.Sessions.Where(s => !s.IsKickoff).Aggregate(state.FoldedSessions, Add);

    /// <summary>The counts with one more session in them.</summary>
    public static SessionCounts Add(SessionCounts counts, Session session)
    {
        var rated = session is { Status: SessionStatus.Held, Quality: not null }
            ? counts with { Rated = counts.Rated + 1, QualitySum = counts.QualitySum + session.Quality.Value }
            : counts;
        return session.Status switch
        {
            SessionStatus.Held => rated with { Held = rated.Held + 1 },
            SessionStatus.Booked => rated with { Booked = rated.Booked + 1 },
            SessionStatus.MissedByMentor => rated with { MissedByMentor = rated.MissedByMentor + 1 },
            SessionStatus.MissedByMentee => rated with { MissedByMentee = rated.MissedByMentee + 1 },
            SessionStatus.Unknown => rated with { Unknown = rated.Unknown + 1 },
            SessionStatus.Disputed => rated with { Disputed = rated.Disputed + 1 },
            _ => rated with { Cancelled = rated.Cancelled + 1 },
        };
    }
}
