using System.Globalization;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Mail;

/// <summary>What a program expects of its people, in plain words.</summary>
public static class Expectations
{
    /// <summary>How long, how many sessions, how often.</summary>
    public static IReadOnlyList<string> Of(ProgramDocument program)
    {
        var culture = CultureInfo.InvariantCulture;
        var lines = new List<string>
        {
            string.Create(culture, $"A kickoff within {program.Kickoff.WithinDays} days, where you agree one to three goals."),
            string.Create(culture, $"About {program.DurationWeeks} weeks together, with at least {program.Sessions.Minimum} sessions."),
            string.Create(culture, $"A session about every {program.Sessions.EveryDays} days."),
        };
        if (program.CheckIns.EveryDays > 0)
        {
            lines.Add(string.Create(culture, $"A check-in of half a minute every {program.CheckIns.EveryDays} days."));
        }

        return lines;
    }
}
