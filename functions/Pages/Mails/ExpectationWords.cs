using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>What a program expects of its people: how long, how many sessions, how often.</summary>
internal static class ExpectationWords
{
    public static IReadOnlyList<string> Of(ProgramDocument program)
    {
        var lines = new List<string>
        {
            Grammar.Fill(LifecycleMailTexts.ExpectKickoff, program.Kickoff.WithinDays),
            Grammar.Fill(LifecycleMailTexts.ExpectWeeks, program.DurationWeeks, program.Sessions.Minimum),
            Grammar.Fill(LifecycleMailTexts.ExpectRhythm, program.Sessions.EveryDays),
        };
        if (program.CheckIns.EveryDays > 0)
        {
            lines.Add(Grammar.Fill(LifecycleMailTexts.ExpectCheckIns, program.CheckIns.EveryDays));
        }

        return lines;
    }
}
