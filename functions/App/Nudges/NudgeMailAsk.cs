using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Nudges;

/// <summary>An open ask in a reminder.</summary>
/// <param name="Ask">What is asked, with its link.</param>
/// <param name="Role">The reader's role in the relationship.</param>
/// <param name="With">The names of the others in it.</param>
/// <param name="ProgramName">Its program.</param>
public sealed record NudgeMailAsk(MailAsk Ask, MemberRole Role, IReadOnlyList<string> With, string ProgramName);
