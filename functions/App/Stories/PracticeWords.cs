using ServerlessMentoring.Core.Stories;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Stories;

/// <summary>Good practice in words, in the language now spoken.</summary>
internal static class PracticeWords
{
    /// <summary>What to do, in two or three words.</summary>
    public static string Advice(Practice practice) => practice switch
    {
        Practice.DaysToKickoff => StoriesTexts.DaysToKickoff,
        Practice.SessionsAMonth => StoriesTexts.SessionsAMonth,
        Practice.SessionsMissed => StoriesTexts.SessionsMissed,
        Practice.GoalsAgreed => StoriesTexts.GoalsAgreed,
        Practice.AgendaPoints => StoriesTexts.AgendaPoints,
        Practice.NextSteps => StoriesTexts.NextSteps,
        Practice.NextStepsDone => StoriesTexts.NextStepsDone,
        _ => StoriesTexts.CheckInsAnswered,
    };

    /// <summary>The finding with its numbers, one sentence.</summary>
    public static string Told(PracticeFinding finding) => Grammar.Fill(
        finding.Practice switch
        {
            Practice.DaysToKickoff => StoriesTexts.DaysToKickoffTold,
            Practice.SessionsAMonth => StoriesTexts.SessionsAMonthTold,
            Practice.SessionsMissed => StoriesTexts.SessionsMissedTold,
            Practice.GoalsAgreed => StoriesTexts.GoalsAgreedTold,
            Practice.AgendaPoints => StoriesTexts.AgendaPointsTold,
            Practice.NextSteps => StoriesTexts.NextStepsTold,
            Practice.NextStepsDone => StoriesTexts.NextStepsDoneTold,
            _ => StoriesTexts.CheckInsAnsweredTold,
        },
        finding.Well,
        finding.Others);
}
