using System.Globalization;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>The dashboard's values in plain words, in the language now spoken.</summary>
internal static class DashboardWords
{
    /// <summary>A move.</summary>
    public static string Of(HelpMove move) => move switch
    {
        HelpMove.Call => DashboardTexts.MoveCall,
        HelpMove.Extend => DashboardTexts.MoveExtend,
        HelpMove.Pause => DashboardTexts.MovePause,
        HelpMove.Rematch => DashboardTexts.MoveRematch,
        _ => DashboardTexts.MoveEnd,
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

    /// <summary>A choice of health.</summary>
    public static string Of(HealthChoice choice) => choice switch
    {
        HealthChoice.NeedsHelp => DashboardTexts.NeedsHelp,
        HealthChoice.AtRisk => CommonTexts.HealthAtRisk,
        HealthChoice.Attention => CommonTexts.HealthAttention,
        _ => CommonTexts.HealthOnTrack,
    };

    /// <summary>An order of the list.</summary>
    public static string Of(DashboardSort sort) => sort switch
    {
        DashboardSort.Urgency => DashboardTexts.SortUrgency,
        DashboardSort.Started => DashboardTexts.SortStarted,
        DashboardSort.End => DashboardTexts.SortEnd,
        _ => DashboardTexts.SortSessions,
    };

    /// <summary>A program's status.</summary>
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
