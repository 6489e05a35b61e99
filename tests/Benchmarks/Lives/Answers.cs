using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Benchmarks.Lives;

/// <summary>How people of good will answer what they are asked. Nothing here is random: the same life every time.</summary>
internal static class Answers
{
    private const int BusyHours = 48;

    /// <summary>When somebody gets to an ask: within two days, at a full hour.</summary>
    public static DateTimeOffset TimeOf(RelationshipState state, Ask ask)
    {
        var hours = 1 + (int)(Mix($"{state.Id}/{ask.Id}") % BusyHours);
        return FullHour(ask.OpenedAt).AddHours(hours);
    }

    /// <summary>What they say.</summary>
    public static Signal To(RelationshipState state, Ask ask, DateTimeOffset now) => Said(state, ask, now) with
    {
        Id = $"answer-{ask.Id}",
        At = now,
        PersonId = ask.PersonId,
    };

    private static Signal Said(RelationshipState state, Ask ask, DateTimeOffset now) => ask.Kind switch
    {
        AskKind.Accept => new Accept { AskId = ask.Id, Accepted = true },
        AskKind.BookKickoff or AskKind.BookSession => new Book { AskId = ask.Id, StartsAt = NextMeeting(now), DurationMinutes = 45 },
        AskKind.AgreeGoals when state.Member(ask.PersonId)!.Role == MemberRole.Mentor => new AgreeGoals { AskId = ask.Id, Confirm = true },
        AskKind.AgreeGoals => new AgreeGoals { AskId = ask.Id, GoalCount = 2 },
        AskKind.LogSession => new LogSession
        {
            AskId = ask.Id,
            SessionId = ask.SessionId!,
            SessionOutcome = SessionOutcome.Held,
            Quality = 4,
            AgendaDone = 3,
            ActionItems = 1,
        },
        AskKind.CheckIn => new CheckIn { AskId = ask.Id, Pulse = 3 + (int)(Mix($"{state.Id}/{ask.Id}") % 3) },
        AskKind.GiveFeedback => new GiveFeedback { AskId = ask.Id, Rating = 5, Recommend = 9, GoalsReached = 2 },
        _ => throw new InvalidOperationException($"Nobody knows how to answer {ask.Kind}."),
    };

    /// <summary>In two days at two in the afternoon, UTC, and never at a weekend.</summary>
    private static DateTimeOffset NextMeeting(DateTimeOffset now)
    {
        var day = now.UtcDateTime.Date.AddDays(2);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(1);
        }

        return new DateTimeOffset(day.AddHours(14), TimeSpan.Zero);
    }

    private static DateTimeOffset FullHour(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerHour), TimeSpan.Zero);

    /// <summary>FNV-1a: like chance, but the same in every process.</summary>
    private static uint Mix(string text) => text.Aggregate(2166136261, (hash, letter) => (hash ^ letter) * 16777619);
}
