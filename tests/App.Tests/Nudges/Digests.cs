using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.App.Tests.Nudges;

/// <summary>What tests of reminders start from and look at.</summary>
internal static class Digests
{
    /// <summary>A program in which asks stay open for months, so that reminders alone decide what is sent.</summary>
    public static Task ProgramAsync(TestApp app, Func<NudgePlan, NudgePlan>? change = null) => Given.ProgramAsync(app, program => program with
    {
        Acceptance = new AcceptancePlan(true, 60),
        Nudges = change?.Invoke(Plan) ?? Plan,
    });

    /// <summary>First after two days, then every three, at most four times, at nine, not at weekends.</summary>
    public static NudgePlan Plan { get; } = new()
    {
        AfterDays = 2,
        EveryDays = 3,
        MaxPerAsk = 4,
        SendAt = new TimeOnly(9, 0),
        QuietDays = [DayOfWeek.Saturday, DayOfWeek.Sunday],
    };

    /// <summary>The digests that a person got, oldest first.</summary>
    public static IReadOnlyList<OutboxMail> To(TestApp app, string person) =>
        [.. app.Outbox.All().Where(sent => sent.Mail.Kind == NudgeWriter.Kind && sent.Mail.To == $"{person}@example.com")];

    /// <summary>When a person got digests, by the person's clock: <c>Wed 4 Mar 09:00</c>.</summary>
    public static IReadOnlyList<string> Times(TestApp app, string person, string zone = "Europe/Berlin") =>
        [.. To(app, person).Select(sent => LocalTimes.ToLocal(sent.At, zone).ToString("ddd d MMM HH:mm", System.Globalization.CultureInfo.InvariantCulture))];
}
