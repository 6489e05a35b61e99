using System.Globalization;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Calendar;

/// <summary>What stands in people's calendars. An entry may be shared, so it speaks the program's language, not one reader's.</summary>
public static class CalendarWords
{
    /// <summary>The title of an entry: <c>Kickoff: Welcome aboard</c>.</summary>
    /// <param name="isKickoff">Whether it is the kickoff.</param>
    /// <param name="programName">The program.</param>
    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    public static string Title(bool isKickoff, string programName, CultureInfo language)
    {
        using var spoken = Spoken.In(language);
        return Grammar.Fill(isKickoff ? CalendarMailTexts.EntryKickoff : CalendarMailTexts.EntrySession, programName);
    }

    /// <summary>The plan of a meeting in lines; null when there is none.</summary>
    public static string? Plan(SessionTemplate? plan, CultureInfo language)
    {
        using var spoken = Spoken.In(language);
        return PlanWords.Text(plan);
    }

    /// <summary>The plan of a meeting, and how to move it where the entry itself has no link.</summary>
    /// <param name="plan">The plan; null for none.</param>
    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    public static string PlanAndHint(SessionTemplate? plan, CultureInfo language)
    {
        using var spoken = Spoken.In(language);
        return PlanWords.Text(plan) is { } text ? $"{text}\n\n{CalendarMailTexts.EntryHint}" : CalendarMailTexts.EntryHint;
    }
}
