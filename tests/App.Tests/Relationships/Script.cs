using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>
/// A short life: start, both accept, the kickoff is booked and held, a check-in, the mentee leaves kindly. Each act can be repeated, so that a
/// test can let the process die anywhere, start another on the same folder and go on.
/// </summary>
internal static class Script
{
    private static readonly StartRequest Request = new(Given.ProgramId, ["mentor"], ["mentee"], [Remark.Verbatim("Both like tests.")], "script");

    public static string RelationshipId { get; } = App.Relationships.RelationshipId.Of(Request);

    public static IReadOnlyList<(double Hour, Func<TestApp, Task> Act)> Acts { get; } =
    [
        (0, StartAsync),
        (0.1, app => SendAsync(app, new Accept { Id = "accept-mentor", PersonId = "mentor", Accepted = true })),
        (0.2, app => SendAsync(app, new Accept { Id = "accept-mentee", PersonId = "mentee", Accepted = true })),
        (0.3, app => SendAsync(app, new Book
        {
            Id = "book", PersonId = "mentee", StartsAt = TestApp.Start.AddHours(3), DurationMinutes = 30, SessionId = Session.KickoffId,
        })),
        (1, app => SendAsync(app, new AgreeGoals { Id = "goals", PersonId = "mentee", GoalCount = 2 })),
        (1.1, app => SendAsync(app, new AgreeGoals { Id = "confirm", PersonId = "mentor", Confirm = true })),
        (5, app => SendAsync(app, new LogSession
        {
            Id = "log", PersonId = "mentor", SessionId = Session.KickoffId, SessionOutcome = SessionOutcome.Held, Quality = 5,
        })),
        (5.1, app => SendAsync(app, new End { Id = "end", PersonId = "mentee" })),
        (6, _ => Task.CompletedTask),
    ];

    private static async Task StartAsync(TestApp app)
    {
        await Given.ProgramAsync(app);
        await Given.PersonAsync(app, "mentor");
        await Given.PersonAsync(app, "mentee");
        var answer = await app.Get<RelationshipStarter>().StartAsync(app.Durable, Request);
        Assert.Equal(StartOutcome.Started, answer.Outcome);
    }

    private static Task<bool> SendAsync(TestApp app, Signal signal) =>
        app.Get<Doorbell>().SignalAsync(app.Durable, RelationshipId, signal with { At = app.Now });
}
