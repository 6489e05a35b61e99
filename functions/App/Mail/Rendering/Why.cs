using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>Why somebody gets a mail.</summary>
internal static class Why
{
    public static string Member(MemberRole role, string program) =>
        Grammar.Fill(role == MemberRole.Mentor ? MailTexts.WhyMentor : MailTexts.WhyMember, program);

    public static string Owner(string program) => Grammar.Fill(MailTexts.WhyOwner, program);
}
