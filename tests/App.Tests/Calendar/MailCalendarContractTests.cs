namespace ServerlessMentoring.App.Tests.Calendar;

public sealed class MailCalendarContractTests : CalendarContract
{
    internal override async Task<CalendarSight> StartAsync() => new MailSight(await TestApp.StartAsync());
}
