using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Owners;

namespace ServerlessMentoring.Pages.Gallery;

public static class OwnerSamples
{
    public static RelationshipPage Relationship(Sample sample) => new()
    {
        Id = "rel-7d9f1c1e-58c3-4a53-9c0a-2f6f3f6f0c11",
        ProgramName = sample.Say("Welcome aboard"),
        TimeZone = Sample.Zone,
        DashboardUrl = "/api/programs/welcome/dashboard",
        People = [sample.Ravi, sample.Ada],
        MatchReasons = sample.List("Ada wants to learn SQL, and Ravi offers it."),
        Phase = Phase.Feedback,
        Outcome = Outcome.Incomplete,
        OutcomeReason = OutcomeReason.BelowMinimum,
        Paused = true,
        Health = HealthLevel.Attention,
        HealthReasons = sample.List("Feedback is 3 days overdue."),
        SessionsHeld = 3,
        SessionsMinimum = 4,
        NextWakeAt = Sample.Now.AddDays(4),
        RuntimeStatus = "running",
        Asks = [new AskRow(AskKind.GiveFeedback, sample.Say("Ada Weber"), Sample.Now.AddDays(-14), Sample.Now.AddDays(-3), 2, true)],
        Sessions = [new SessionRow(Sample.Now.AddDays(-70), 60, SessionStatus.Held, true), .. Enum.GetValues<SessionStatus>().Select(status => new SessionRow(Sample.Now.AddDays(-30), 45, status))],
        Confidences = [new Confidence(Sample.Now.AddDays(-20), sample.Say("Ada Weber"), "check-in", sample.Say("Ravi is kind,\nbut hard to reach."))],
        Timeline =
        [
            new TimelineRow(Sample.Now, sample.Say("Ada sent a check-in"), [], [], Late: true),
            new TimelineRow(Sample.Now.AddDays(-3), sample.Say("Sessions are over"), sample.List("Phase: feedback", "Asked: feedback of both"), sample.List("Feedback to Ada Weber")),
        ],
    };
}
