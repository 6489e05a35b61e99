using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Pages.People;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for a meeting that was booked, moved or cancelled.</summary>
internal static class CalendarMailWriter
{
    public static MailContent Write(CalendarMail mail)
    {
        var with = Names.Short([.. mail.Others.Select(other => other.Name)]);
        var what = mail.Meeting.IsKickoff ? "Kickoff" : "Session";
        var zone = mail.Reader.TimeZone;
        var day = When.Long(mail.Meeting.StartsAt, zone);
        List<MailBlock> blocks = mail.Change == CalendarChange.Cancelled
            ? [new MailParagraph($"Your {what.ToLowerInvariant()} with {with} on {When.Full(mail.Meeting.StartsAt, zone)} does not take place. The attached file takes it out of your calendar.")]
            : [new MailParagraph(mail.Change == CalendarChange.Moved
                    ? $"Your {what.ToLowerInvariant()} with {with} has a new time."
                    : $"Your {what.ToLowerInvariant()} with {with} is booked."),
                new MailList("When and where", [.. Facts(mail)]),
                new MailParagraph("The attached file puts it into your calendar. To move it, use your page.")];
        if (mail.Change != CalendarChange.Cancelled && mail.Plan is { } plan)
        {
            blocks.AddRange(Lists(plan).Where(list => list.Items.Count > 0));
        }

        return new MailContent
        {
            Subject = mail.Change switch
            {
                CalendarChange.Booked => $"{what} with {with}: {day}",
                CalendarChange.Moved => $"New time: {what.ToLowerInvariant()} with {with}, {day}",
                _ => $"Cancelled: {what.ToLowerInvariant()} with {with}, {day}",
            },
            To = mail.Reader.Name,
            Blocks = blocks,
            Why = LifecycleMailWriter.Why(mail.Reader, mail.ProgramName),
            MeUrl = mail.MeUrl,
            Contact = mail.Contact,
        };
    }

    private static IEnumerable<MailList> Lists(SessionTemplate plan) =>
    [
        new($"To talk about: {plan.Title}", PlanWords.Points(plan)),
        new("To take away", plan.ActionItems),
        new("To read", PlanWords.Resources(plan)),
    ];

    private static IEnumerable<string> Facts(CalendarMail mail)
    {
        var zone = mail.Reader.TimeZone;
        yield return $"{When.Full(mail.Meeting.StartsAt, zone)}, {mail.Meeting.DurationMinutes} minutes";
        foreach (var other in mail.Others.Where(other => other.TimeZone != zone).DistinctBy(other => other.TimeZone).Take(5))
        {
            yield return OtherTime(other, mail.Meeting.StartsAt);
        }

        if (!string.IsNullOrWhiteSpace(mail.Meeting.Place))
        {
            yield return mail.Meeting.Place;
        }
    }

    private static string OtherTime(PersonCard other, DateTimeOffset at) =>
        $"For {other.Name}: {When.Full(at, other.TimeZone)}";
}
