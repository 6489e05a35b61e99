using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Relationships;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Nudges.NudgeMailTexts;

namespace ServerlessMentoring.App.Nudges;

/// <summary>The subject of a reminder: what it is when there is one thing, how many when there are more.</summary>
internal static class NudgeSubjects
{
    public static string Of(NudgeMail mail) => (mail.Asks, mail.Sessions) switch
    {
        ([], [var session]) => Fill(session.Meeting.IsKickoff ? Texts.ComingUpKickoff : Texts.ComingUpSession, Names.Short(session.With)),
        ([], _) => Fill(Texts.ComingUpMany, mail.Sessions.Count),
        ([var ask], []) => Fill(Remind(ask), Names.Short(ask.With)),
        ([_], _) => Texts.RemindAndComingUp,
        (_, _) => Fill(Texts.RemindMany, mail.Asks.Count),
    };

    private static string Remind(NudgeMailAsk ask) => ask.Ask.Kind switch
    {
        AskKind.Accept => Texts.RemindAccept,
        AskKind.BookKickoff => Texts.RemindBookKickoff,
        AskKind.AgreeGoals => ask.Role == MemberRole.Mentor ? Texts.RemindConfirmGoals : Texts.RemindWriteGoals,
        AskKind.BookSession => ask.Ask.Meeting is null ? Texts.RemindBookSession : Texts.RemindChooseTime,
        AskKind.LogSession => ask.Ask.Meeting is { IsKickoff: true } ? Texts.RemindLogKickoff : Texts.RemindLogSession,
        AskKind.CheckIn => Texts.RemindCheckIn,
        _ => Texts.RemindFeedback,
    };
}
