using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Local.Gallery.Samples;

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
        HealthReasons = [Remark.Of(HealthTexts.ResourceManager, nameof(HealthTexts.Missed), 2), TimelineSentences.MailLost(sample.Say("Ada Weber"), "bounced")],
        Advice = Remark.Of(AdviceTexts.ResourceManager, nameof(AdviceTexts.AskGiveFeedback)),
        StartedAt = Sample.Now.AddDays(-120),
        PlannedEndAt = Sample.Now.AddDays(-14),
        Once = sample.Say("3f2a"),
        Moves = [.. Enum.GetValues<OwnerMoveKind>().Select(kind => new OwnerMove(kind, $"/api/relationships/1/page/{kind}"))],
        Pulses =
        [
            new PulsePoint(Sample.Now.AddDays(-80), sample.Say("Ada Weber"), 4),
            new PulsePoint(Sample.Now.AddDays(-78), sample.Say("Ravi Menon"), 5),
            new PulsePoint(Sample.Now.AddDays(-50), sample.Say("Ada Weber"), 2),
            new PulsePoint(Sample.Now.AddDays(-47), sample.Say("Ravi Menon"), 4),
            new PulsePoint(Sample.Now.AddDays(-20), sample.Say("Ada Weber"), 3),
        ],
        SessionsHeld = 3,
        SessionsMinimum = 4,
        Next = new Upcoming(Sample.Now.AddDays(4), Remark.Of(TimelineTexts.ResourceManager, nameof(TimelineTexts.NextFeedbackEnds))),
        Asks = [new AskRow(AskKind.GiveFeedback, sample.Say("Ada Weber"), Sample.Now.AddDays(-14), Sample.Now.AddDays(-3), 2, true)],
        Sessions = [new SessionRow(Sample.Now.AddDays(-70), 60, SessionStatus.Held, true), .. Enum.GetValues<SessionStatus>().Select(status => new SessionRow(Sample.Now.AddDays(-30), 45, status))],
        Confidences = [new Confidence(Sample.Now.AddDays(-20), sample.Say("Ada Weber"), TimelineSentences.Note("checkIn"), sample.Say("Ravi is kind,\nbut hard to reach."))],
        Timeline =
        [
            new TimelineRow(Sample.Now, [TimelineSentences.Signal("checkIn", sample.Say("Ada Weber"))], [], [], Late: true),
            new TimelineRow(Sample.Now.AddDays(-3).AddHours(4), [TimelineSentences.Signal("pause", sample.Say("Ada Weber"))], [], []),
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

    public static IEnumerable<(string Name, PageModel Page)> Relationships(Sample sample)
    {
        var page = Relationship(sample);
        var fresh = page with { Outcome = null, OutcomeReason = null, Paused = false, Phase = Phase.Sessions, Pulses = [page.Pulses[0]] };
        yield return ("relationship", page);
        yield return ("relationship-new", fresh with { Phase = Phase.Proposed, Asks = [], Sessions = [], Confidences = [], Timeline = [], HealthReasons = [], Pulses = [] });
        yield return ("relationship-recorded", fresh with { Recorded = OwnerMoveKind.Extend });
        yield return ("relationship-faults", fresh with
        {
            Tried = new OwnerMoveTry(OwnerMoveKind.Pause, 400)
            {
                Input = new Dictionary<string, string> { ["until"] = sample.Say("yesterday"), ["reason"] = sample.Say("") },
                Broken = ["until", "reason"],
            },
        });
        yield return ("relationship-refused", fresh with
        {
            Tried = new OwnerMoveTry(OwnerMoveKind.Extend, 409) { Input = new Dictionary<string, string> { ["weeks"] = sample.Say("60") }, Why = Remark.Verbatim(sample.Say("It is paused.")) },
        });
        yield return ("relationship-rematched", fresh with
        {
            Phase = Phase.Ended,
            OutcomeReason = OutcomeReason.EndedByOwner,
            Rematched = true,
            EndedAt = Sample.Now,
            Next = null,
            Moves = [],
            Asks = [],
            HealthReasons = [],
        });
    }
}
