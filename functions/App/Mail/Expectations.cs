using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.App.Mail;

/// <summary>What a program expects of its people, in the language now spoken.</summary>
public static class Expectations
{
    /// <summary>How long, how many sessions, how often.</summary>
    public static IReadOnlyList<string> Of(ProgramDocument program)
    {
        var lines = new List<string>
        {
            Grammar.Fill(ActTexts.ProgramKickoff, program.Kickoff.WithinDays),
            Grammar.Fill(ActTexts.ProgramSessions, program.DurationWeeks, program.Sessions.Minimum),
            Grammar.Fill(ActTexts.ProgramRhythm, program.Sessions.EveryDays),
        };
        if (program.CheckIns.EveryDays > 0)
        {
            lines.Add(Grammar.Fill(ActTexts.ProgramCheckIns, program.CheckIns.EveryDays));
        }

        return lines;
    }
}
