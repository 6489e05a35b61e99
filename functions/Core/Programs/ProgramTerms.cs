using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Programs;

/// <summary>The numbers that a relationship takes along from its program.</summary>
public static class ProgramTerms
{
    /// <summary>The terms of a program document.</summary>
    /// <returns>What its relationships live by.</returns>
    public static Terms Of(ProgramDocument program)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new Terms
        {
            IsGroup = program.Kind.IsGroup(),
            AcceptanceRequired = program.Acceptance.Required,
            AcceptanceWithinDays = program.Acceptance.WithinDays,
            KickoffWithinDays = program.Kickoff.WithinDays,
            SessionsMinimum = program.Sessions.Minimum,
            SessionsEveryDays = program.Sessions.EveryDays,
            DurationWeeks = program.DurationWeeks,
            ExtensionWeeks = program.ExtensionWeeks,
            CheckInsEveryDays = program.CheckIns.EveryDays,
            FeedbackWithinDays = program.Feedback.WithinDays,
            GroupSizeMin = program.Matching.GroupSize.Min,
            GroupSizeMax = program.Matching.GroupSize.Max,
            QuietDays = program.Nudges.QuietDays,
        };
    }
}
