using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Pages.Owners;

namespace ServerlessMentoring.Pages.Gallery;

public static class OwnerSamples
{
    public static DashboardPage Dashboard(Sample sample) => new()
    {
        OwnerName = sample.Say("mia.owner@example.com"),
        ProgramName = sample.Say("Welcome aboard"),
        TimeZone = Sample.Zone,
        Programs = [new FilterLink(sample.Say("Welcome aboard"), "?p=1", Selected: true), new FilterLink(sample.Say("Solving it together"), "?p=2")],
        Phases = [new FilterLink("All", "?", 3, true), new FilterLink("Kickoff", "?phase=kickoff", 1), new FilterLink("Sessions", "?phase=sessions", 2)],
        Healths = [new FilterLink("All", "?", 3, true), new FilterLink("At risk", "?health=atRisk", 1)],
        Rows =
        [
            new RelationshipRow
            {
                Url = "/api/relationships/1",
                Mentors = sample.List("Ravi Menon"),
                Mentees = sample.List("Ada Weber"),
                Phase = Phase.Sessions,
                Health = HealthLevel.AtRisk,
                Reasons = [
                    Remark.Of(HealthTexts.ResourceManager, nameof(HealthTexts.NoSession), 40),
                    Remark.Of(HealthTexts.ResourceManager, nameof(HealthTexts.LowPulse), 2),
                ],
                SessionsHeld = 1,
                SessionsMinimum = 4,
                NextWakeAt = Sample.Now.AddDays(2),
            },
            new RelationshipRow
            {
                Url = "/api/relationships/2",
                Mentors = sample.List("Jo Lindqvist"),
                Mentees = sample.List("Mei Lin", "Tom Okafor", "Ines Duarte"),
                Phase = Phase.Kickoff,
                Paused = true,
                Health = HealthLevel.OnTrack,
                SessionsMinimum = 6,
            },
            new RelationshipRow
            {
                Url = "/api/relationships/3",
                Mentors = sample.List("Jo Lindqvist"),
                Mentees = sample.List("Ada Weber"),
                Phase = Phase.Completed,
                Health = null,
                Outcome = Outcome.Incomplete,
                SessionsMinimum = 4,
            },
        ],
        NextUrl = "?continuation=x",
    };

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
        HealthReasons = [Remark.Of(HealthTexts.ResourceManager, nameof(HealthTexts.Missed), 2), TimelineSentences.MailLost(sample.Say("Ada Weber"), "bounced")],
        SessionsHeld = 3,
        SessionsMinimum = 4,
        NextWakeAt = Sample.Now.AddDays(4),
        RuntimeStatus = "running",
        Asks = [new AskRow(AskKind.GiveFeedback, sample.Say("Ada Weber"), Sample.Now.AddDays(-14), Sample.Now.AddDays(-3), 2, true)],
        Sessions = [new SessionRow(Sample.Now.AddDays(-70), 60, SessionStatus.Held, true), .. Enum.GetValues<SessionStatus>().Select(status => new SessionRow(Sample.Now.AddDays(-30), 45, status))],
        Confidences = [new Confidence(Sample.Now.AddDays(-20), sample.Say("Ada Weber"), TimelineSentences.Note("checkIn"), sample.Say("Ravi is kind,\nbut hard to reach."))],
        Timeline =
        [
            new TimelineRow(Sample.Now, [TimelineSentences.Signal("checkIn", sample.Say("Ada Weber"))], [], [], Late: true),
            new TimelineRow(
                Sample.Now.AddDays(-3),
                [TimelineSentences.TimeHadCome],
                [
                    Remark.Of(StepTexts.ResourceManager, nameof(StepTexts.Phase), Remark.Of(LifecycleTexts.ResourceManager, nameof(LifecycleTexts.PhaseFeedback))),
                    TimelineSentences.Of(
                        sample.Say("Ada Weber"),
                        Remark.Of(
                            StepTexts.ResourceManager,
                            nameof(StepTexts.AskOpened),
                            Remark.Of(LifecycleTexts.ResourceManager, nameof(LifecycleTexts.WhatGiveFeedback)),
                            Sample.Now.AddDays(7))),
                ],
                [TimelineSentences.Effect("mail.feedbackDue", sample.Say("Ada Weber"), null), TimelineSentences.Effect("mail.feedbackDue", sample.Say("Ravi Menon"), "bounced")]),
            new TimelineRow(Sample.Now.AddDays(-90), [TimelineSentences.MatchMade], [], []),
        ],
    };
}
