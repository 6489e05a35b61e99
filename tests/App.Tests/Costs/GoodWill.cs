using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.LocalHost.Clock;

namespace ServerlessMentoring.App.Tests.Costs;

/// <summary>Two people who answer everything they are asked, each ask by itself and within a day or two.</summary>
internal static class GoodWill
{
    private static readonly TimeSpan Look = TimeSpan.FromHours(4);

    /// <summary>Lives a relationship to its end.</summary>
    /// <returns>How many answers it took.</returns>
    public static async Task<int> LiveAsync(TestApp app, string id, TimeSpan atMost)
    {
        var answers = 0;
        for (var end = app.Now + atMost; app.Now < end; await app.Get<ClockWalk>().StrideToAsync(app.Now + Look))
        {
            var state = await Given.StateAsync(app, id);
            if (state.IsOver)
            {
                return answers;
            }

            foreach (var ask in state.Asks.Where(ask => app.Now >= ask.OpenedAt.AddHours(ask.PersonId == "mentor" ? 8 : 30)))
            {
                answers++;
                await app.Get<Doorbell>().SignalAsync(
                    app.Durable, id, Answer(state, ask, app.Now) with { Id = $"answer-{ask.Id}", At = app.Now, PersonId = ask.PersonId });
                await app.QuietAsync();
            }
        }

        throw new InvalidOperationException($"{id} is still not over.");
    }

    private static Signal Answer(RelationshipState state, Ask ask, DateTimeOffset now) => ask.Kind switch
    {
        AskKind.Accept => new Accept { AskId = ask.Id, Accepted = true },
        AskKind.BookKickoff or AskKind.BookSession => new Book { AskId = ask.Id, StartsAt = NextMeeting(now), DurationMinutes = 45 },
        AskKind.AgreeGoals when state.Member(ask.PersonId)!.Role == MemberRole.Mentor => new AgreeGoals { AskId = ask.Id, Confirm = true },
        AskKind.AgreeGoals => new AgreeGoals { AskId = ask.Id, GoalCount = 2 },
        AskKind.LogSession => new LogSession { AskId = ask.Id, SessionId = ask.SessionId!, SessionOutcome = SessionOutcome.Held, Quality = 4 },
        AskKind.CheckIn => new CheckIn { AskId = ask.Id, Pulse = 4 },
        AskKind.GiveFeedback => new GiveFeedback { AskId = ask.Id, Rating = 5, Recommend = 9, GoalsReached = 2 },
        _ => throw new InvalidOperationException($"Nobody knows how to answer {ask.Kind}."),
    };

    /// <summary>In two days at two in the afternoon, and never at a weekend.</summary>
    private static DateTimeOffset NextMeeting(DateTimeOffset now)
    {
        var day = now.UtcDateTime.Date.AddDays(2);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(1);
        }

        return new DateTimeOffset(day.AddHours(14), TimeSpan.Zero);
    }
}
