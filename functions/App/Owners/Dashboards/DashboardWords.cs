using System.Globalization;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>The dashboard's values in plain words, in the language now spoken.</summary>
internal static class DashboardWords
{
    /// <summary>A move, as its form is called.</summary>
    public static string Of(HelpMove move) => move switch
    {
        HelpMove.Call => DashboardTexts.MoveCall,
        HelpMove.Extend => MoveWords.Title(OwnerMoveKind.Extend),
        HelpMove.Pause => MoveWords.Title(OwnerMoveKind.Pause),
        HelpMove.Rematch => MoveWords.Title(OwnerMoveKind.Rematch),
        _ => MoveWords.Title(OwnerMoveKind.End),
    };

    /// <summary>An ask, in fewer words than those who owe it read.</summary>
    public static string Of(AskKind kind) => kind switch
    {
        AskKind.Accept => DashboardTexts.AskAccept,
        AskKind.BookKickoff => DashboardTexts.AskBookKickoff,
        AskKind.AgreeGoals => DashboardTexts.AskAgreeGoals,
        AskKind.BookSession => DashboardTexts.AskBookSession,
        AskKind.LogSession => DashboardTexts.AskLogSession,
        AskKind.CheckIn => DashboardTexts.AskCheckIn,
        _ => DashboardTexts.AskGiveFeedback,
    };

    public static string Of(HealthChoice choice) => choice switch
    {
        HealthChoice.NeedsHelp => DashboardTexts.NeedsHelp,
        HealthChoice.AtRisk => CommonTexts.HealthAtRisk,
        HealthChoice.Attention => CommonTexts.HealthAttention,
        _ => CommonTexts.HealthOnTrack,
    };

    /// <summary>Whether the minimum will be reached.</summary>
    public static string Of(ForecastVerdict verdict) => verdict switch
    {
        ForecastVerdict.OnCourse => DashboardTexts.OnCourse,
        ForecastVerdict.NeedsExtension => DashboardTexts.NeedsExtension,
        _ => DashboardTexts.TooLate,
    };

    /// <summary>An order of programs.</summary>
    public static string Of(CompareSort sort) => sort switch
    {
        CompareSort.Help => DashboardTexts.SortHelp,
        CompareSort.Held => DashboardTexts.SortHeld,
        CompareSort.Completion => DashboardTexts.SortCompletion,
        _ => DashboardTexts.SortName,
    };

    /// <summary>An order of the list.</summary>
    public static string Of(DashboardSort sort) => sort switch
    {
        DashboardSort.Urgency => DashboardTexts.SortUrgency,
        DashboardSort.Started => DashboardTexts.SortStarted,
        DashboardSort.End => DashboardTexts.SortEnd,
        _ => DashboardTexts.SortSessions,
    };

    public static string Of(ProgramStatus status) => status switch
    {
        ProgramStatus.Draft => DashboardTexts.StatusDraft,
        ProgramStatus.Open => DashboardTexts.StatusOpen,
        _ => DashboardTexts.StatusClosed,
    };

    /// <summary>A week by its Monday: <c>9 Mar</c>.</summary>
    public static string Week(DateOnly monday) => monday.ToString(DashboardTexts.WeekFormat, Spoken.Language);

    /// <summary>A month by its name in numbers: <c>March 2026</c>.</summary>
    public static string Month(string month) => When.Month(DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
