using System.Globalization;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.App.Tests.Calendar;

/// <summary>Calendar files in mails, as a calendar program takes them: by UID, the highest sequence counts.</summary>
internal sealed partial class MailSight(TestApp app) : CalendarSight(app)
{
    public override IReadOnlyList<(DateTimeOffset StartsAt, IReadOnlyList<string> People)> Meetings() =>
    [
        .. Files()
            .GroupBy(file => file.Uid)
            .Select(files => files.GroupBy(file => file.Sequence).MaxBy(each => each.Key)!)
            .Where(latest => !latest.First().IsCancelled)
            .Select(latest => (latest.First().StartsAt, (IReadOnlyList<string>)[.. latest.Select(file => file.To).Order()])),
    ];

    public override int Announcements() => Files().Where(file => !file.IsCancelled).GroupBy(file => file.To).Max(files => files.Count());

    public override int Cancellations() => Files().Where(file => file.IsCancelled).GroupBy(file => file.To).Max(files => files.Count());

    [GeneratedRegex(@"^DTSTART;TZID=(?<zone>[^:]+):(?<time>\d{8}T\d{6})\r$", RegexOptions.Multiline)]
    private static partial Regex StartForm();

    private static string Value(string file, string name) =>
        file.Split("\r\n").Single(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..];

    private static DateTimeOffset StartOf(string file)
    {
        // The first DTSTARTs are those of the zone's rules, and have no zone of their own.
        var start = StartForm().Match(file);
        var local = DateTime.ParseExact(start.Groups["time"].Value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById(start.Groups["zone"].Value).GetUtcOffset(local)).ToUniversalTime();
    }

    private IEnumerable<(string To, string Uid, int Sequence, DateTimeOffset StartsAt, bool IsCancelled)> Files() =>
        from mail in App.Outbox.All()
        from file in mail.Mail.Attachments
        select (
            mail.Mail.To,
            Value(file.Content, "UID"),
            int.Parse(Value(file.Content, "SEQUENCE"), CultureInfo.InvariantCulture),
            StartOf(file.Content),
            Value(file.Content, "METHOD") == "CANCEL");
}
