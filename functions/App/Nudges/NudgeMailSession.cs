using ServerlessMentoring.App.Mail.Rendering;

namespace ServerlessMentoring.App.Nudges;

/// <summary>A session to come in a reminder.</summary>
/// <param name="Meeting">When and where.</param>
/// <param name="MoveUrl">Absolute link by which the reader chooses another time.</param>
/// <param name="With">The names of the others.</param>
/// <param name="ProgramName">The program.</param>
public sealed record NudgeMailSession(MailMeeting Meeting, string MoveUrl, IReadOnlyList<string> With, string ProgramName);
