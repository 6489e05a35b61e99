using System.Globalization;
using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Recognition;
using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>What one mail is about. Filled by the caller; <see cref="MailRenderer"/> finds the words.</summary>
public abstract record MailModel
{
    public required string ProgramName { get; init; }

    /// <summary>The reader's language, one of <see cref="Languages.All"/>.</summary>
    public CultureInfo Language { get; init; } = Languages.English;

    /// <summary>Writes the mail: the same content for both parts. Called with <see cref="Language"/> spoken.</summary>
    internal abstract MailContent Write();
}

/// <summary>A mail about choosing each other.</summary>
public sealed record ChoiceMail : MailModel
{
    public required ChoiceMailKind Kind { get; init; }

    public required string To { get; init; }

    /// <summary>The mentor or mentee whom it is about; null in an invitation, and for one who is no longer known.</summary>
    public string? About { get; init; }

    /// <summary>Who asks, beside the name: title, department, place; empty when nothing is known.</summary>
    public string AboutFacts { get; init; } = "";

    /// <summary>The mentee's words; for the mentor who is asked.</summary>
    public string? Message { get; init; }

    /// <summary>Why the two fit, in the reader's language; for the mentor who is asked.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Until when to answer, in the reader's time; for the mentor who is asked.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The reader's IANA zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Absolute link to the page to choose or to answer.</summary>
    public required string ActUrl { get; init; }

    /// <summary>Absolute link to the reader's own page.</summary>
    public required string MeUrl { get; init; }

    /// <summary>E-mail address of whom to ask.</summary>
    public string? Contact { get; init; }

    internal override MailContent Write() => ChoiceMailWriter.Write(this);
}

/// <summary>A mail to one member of a relationship.</summary>
public abstract record MemberMail : MailModel
{
    /// <summary>Who gets it. Times are in their zone.</summary>
    public required PersonCard Reader { get; init; }

    public required IReadOnlyList<PersonCard> Others { get; init; }

    /// <summary>Absolute link to the reader's own page.</summary>
    public required string MeUrl { get; init; }

    /// <summary>E-mail address of whom to ask: the program's owner.</summary>
    public string? Contact { get; init; }
}

/// <summary>Thanks a mentor for a month. The program's name may be those of several.</summary>
public sealed record MentorThanksMail : MailModel
{
    public required string MentorName { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    public required int SessionsLed { get; init; }

    public required int Mentees { get; init; }

    /// <summary>How many mentees have rated a relationship; 0 while there are too few to say.</summary>
    public int Ratings { get; init; }

    /// <summary>The mean of those ratings, 1 to 5; null while there are too few.</summary>
    public decimal? MeanRating { get; init; }

    /// <summary>Absolute link to the mentor's own page.</summary>
    public required string MeUrl { get; init; }

    /// <summary>Absolute link that stops such mails.</summary>
    public required string StopUrl { get; init; }

    internal override MailContent Write() => MentorThanksMailWriter.Write(this);
}

/// <summary>Reminds a person of what is open in all of their relationships, once a day at most.</summary>
public sealed record NudgeMail : MailModel
{
    public required string ReaderName { get; init; }

    /// <summary>IANA zone of the reader, for times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The moment of writing (UTC): what was due before is overdue.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What the reader owes, longest open first: one button each.</summary>
    public required IReadOnlyList<NudgeMailAsk> Asks { get; init; }

    /// <summary>Booked sessions that come up, next first.</summary>
    public required IReadOnlyList<NudgeMailSession> Sessions { get; init; }

    /// <summary>Absolute link to the reader's own page.</summary>
    public required string MeUrl { get; init; }

    /// <summary>Absolute link that stops reminders.</summary>
    public required string StopUrl { get; init; }

    /// <summary>E-mail address of whom to ask, if it is the same for all.</summary>
    public string? Contact { get; init; }

    internal override MailContent Write() => NudgeMailWriter.Write(this);
}

/// <summary>Gives a program owner a link to the dashboard.</summary>
public sealed record OwnerLinkMail : MailModel
{
    /// <summary>Absolute link that signs the owner in.</summary>
    public required string DashboardUrl { get; init; }

    /// <summary>Until when the link works (UTC).</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>IANA zone of the program, for times.</summary>
    public required string TimeZone { get; init; }

    internal override MailContent Write() => OwnerLinkMailWriter.Write(this);
}

/// <summary>Words for the mail with an owner's link.</summary>
internal static class OwnerLinkMailWriter
{
    public static MailContent Write(OwnerLinkMail mail) => new()
    {
        Subject = Grammar.Fill(OwnerMailTexts.LinkSubject, mail.ProgramName),
        ProgramName = mail.ProgramName,
        Blocks = [new MailParagraph(Grammar.Fill(OwnerMailTexts.Link, mail.ProgramName))],
        Action = new MailButton(
            MailTexts.OpenDashboard, mail.DashboardUrl, Grammar.Fill(OwnerMailTexts.LinkUntil, When.Full(mail.ExpiresAt, mail.TimeZone))),
        Why = Why.Owner(mail.ProgramName),
    };
}

/// <summary>Tells a program owner what happened in a relationship.</summary>
public sealed record OwnerMail : MailModel
{
    public required Notice Notice { get; init; }

    public required IReadOnlyList<string> Mentors { get; init; }

    public required IReadOnlyList<string> Mentees { get; init; }

    /// <summary>Name of whom it is about, if one person.</summary>
    public string? PersonName { get; init; }

    /// <summary>What that person wrote for the owner, if anything.</summary>
    public string? Comment { get; init; }

    /// <summary>The meeting that it is about, if one.</summary>
    public MailMeeting? Meeting { get; init; }

    /// <summary>IANA zone of the program, for times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Why it came out as it did, once it has.</summary>
    public OutcomeReason? OutcomeReason { get; init; }

    /// <summary>Absolute link that opens the relationship's page; signs the owner in.</summary>
    public required string RelationshipUrl { get; init; }

    internal override MailContent Write() => OwnerMailWriter.Write(this);
}

/// <summary>Tells a program owner that another system no longer takes the program's events.</summary>
public sealed record ReceiverMail : MailModel
{
    /// <summary>The host of its address.</summary>
    public required string Host { get; init; }

    public required string WebhookId { get; init; }

    /// <summary>The HTTP status that it answered with the last time; null when no answer came.</summary>
    public int? Status { get; init; }

    /// <summary>Why no answer came; told when there is no <see cref="Status"/>.</summary>
    public ReceiverFault Fault { get; init; }

    /// <summary>Whether nothing is sent there any more, rather than each event being tried for three days.</summary>
    public required bool IsOff { get; init; }

    /// <summary>Absolute link that signs the owner in.</summary>
    public required string DashboardUrl { get; init; }

    internal override MailContent Write() => ReceiverMailWriter.Write(this);
}

/// <summary>Tells a program owner whom to thank for a month.</summary>
public sealed record RecognitionMail : MailModel
{
    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    public required int SessionsHeld { get; init; }

    /// <summary>The busiest mentors first.</summary>
    public required IReadOnlyList<BoardMentor> Mentors { get; init; }

    /// <summary>How many more mentors led sessions than are named.</summary>
    public int MoreMentors { get; init; }

    /// <summary>What was written in the month and may be published.</summary>
    public required IReadOnlyList<BoardTestimonial> Testimonials { get; init; }

    /// <summary>Absolute link to the month's board; signs the owner in.</summary>
    public required string BoardUrl { get; init; }

    internal override MailContent Write() => RecognitionMailWriter.Write(this);
}

/// <summary>Tells a program owner of a matching round that waits for their word.</summary>
public sealed record RoundMail : MailModel
{
    /// <summary>How many mentees it matches.</summary>
    public required int Matched { get; init; }

    /// <summary>How many it leaves without a match.</summary>
    public required int Unmatched { get; init; }

    /// <summary>Absolute link that opens the round's page; signs the owner in.</summary>
    public required string RoundUrl { get; init; }

    internal override MailContent Write() => RoundMailWriter.Write(this);
}

/// <summary>Words for a round that waits.</summary>
internal static class RoundMailWriter
{
    public static MailContent Write(RoundMail mail) => new()
    {
        Subject = Grammar.Fill(OwnerMailTexts.RoundSubject, mail.ProgramName),
        ProgramName = mail.ProgramName,
        Blocks =
        [
            new MailParagraph(Grammar.Fill(
                mail.Unmatched == 0 ? OwnerMailTexts.Round : OwnerMailTexts.RoundLeaves, mail.ProgramName, mail.Matched, mail.Unmatched)),
            new MailParagraph(OwnerMailTexts.RoundNobodyTold),
        ],
        Action = new MailButton(OwnerMailTexts.RoundLook, mail.RoundUrl, MailTexts.SignsInSevenDays),
        Why = Grammar.Fill(OwnerMailTexts.RoundWhy, mail.ProgramName),
    };
}
