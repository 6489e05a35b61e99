using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Booking;

/// <summary>A start as people say it, and as pages show it: in the person's own zone.</summary>
public static class LocalStart
{
    /// <summary>The refusal of a local time that clocks skip; null when there is such a time. An ambiguous time means the first.</summary>
    public static ActOutcome? Refuse(DateTime local, string timeZone) =>
        LocalTimes.Resolve(local, timeZone) is null
            ? new ActOutcome.Invalid(new Fault("startsAt", FormRule.Of(nameof(RuleTexts.SkippedTime))))
            : null;

    /// <summary>A time in words, in the person's own zone and the language now spoken.</summary>
    public static string Say(DateTimeOffset time, string timeZone) =>
        Grammar.Fill(ActTexts.MomentInZone, LocalTimes.ToLocal(time, timeZone).ToString(ActTexts.MomentFormat, Spoken.Language), ZoneWords.Of(timeZone));
}
