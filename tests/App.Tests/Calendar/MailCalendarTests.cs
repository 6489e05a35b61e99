using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Calendar;

/// <summary>Calendar files in mails: which method they carry, and that the mail says the same.</summary>
public sealed class MailCalendarTests
{
    [Fact]
    public async Task Given_a_kickoff_when_it_is_booked_moved_and_cancelled_then_each_mail_carries_the_calendars_method_for_it()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.BookKickoff);
        Assert.Equal(200, (int)(await Link.PostJsonAsync(app, link, new { startsAt = Story.Local(app.Now.AddDays(3)), durationMinutes = 60, place = "Room 7" })).Status);
        Assert.Equal(200, (int)(await Link.PostJsonAsync(app, link, new { startsAt = Story.Local(app.Now.AddDays(4)), durationMinutes = 60, place = "Room 8" })).Status);
        await Calls.PostAsync(app.Http, $"/api/relationships/{id}/end", """{"reason":"Enough."}""");
        await app.QuietAsync();

        var mails = app.Outbox.All().Select(sent => sent.Mail).Where(mail => mail.To == "mentor@example.com" && mail.Attachments.Count > 0).ToList();
        Assert.Equal(["Kickoff with mentee: Thu 5 Mar 2026, 09:00", "New time: kickoff with mentee, Fri 6 Mar 2026, 09:00", "Cancelled: kickoff with mentee, Fri 6 Mar 2026, 09:00"], mails.Select(mail => mail.Subject));
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], mails.Select(MethodOf));
        Assert.Equal(["0", "1", "2"], mails.Select(mail => Value(mail, "SEQUENCE")));
        Assert.Single(mails.Select(mail => Value(mail, "UID")).Distinct());
        Assert.Contains("Room 8", mails[1].Text, StringComparison.Ordinal);
        Assert.All(mails, mail => Assert.Contains("/api/me/", Assert.Single(mail.Links), StringComparison.Ordinal));
    }

    /// <summary>The method, which the file and its media type must agree on, or mail programs show no buttons.</summary>
    private static string MethodOf(MailMessage mail)
    {
        var method = Value(mail, "METHOD");
        Assert.Equal($"text/calendar; charset=utf-8; method={method}", mail.Attachments[0].ContentType);
        return method;
    }

    private static string Value(MailMessage mail, string name) => Assert.Single(mail.Attachments).Content
        .Split("\r\n").Single(line => line.StartsWith($"{name}:", StringComparison.Ordinal))[(name.Length + 1)..];
}
