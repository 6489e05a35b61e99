using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ServerlessMentoring.Core.Calendar;

namespace ServerlessMentoring.Core.Tests.Calendar;

public sealed class CalendarFileTests
{
    private static readonly CalendarEvent Kickoff = new()
    {
        Method = CalendarMethod.Request,
        Uid = CalendarFile.Uid(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), "s0"),
        Sequence = 0,
        WrittenAt = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero),
        StartsAt = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero),
        DurationMinutes = 45,
        TimeZone = "Europe/Berlin",
        Summary = "Kickoff: Ada, Zoë; goals",
        Description = "Line one\nLine two, with a \\ in it",
        Location = "Room 7; 2nd floor",
        Organizer = new CalendarPerson("mentoring@example.com", "Mentoring"),
        Attendees = [new CalendarPerson("ada@example.com", "Ada \"Countess\" L."), new CalendarPerson("zoe@example.com", "Zoë")],
    };

    [Fact]
    public void Given_a_kickoff_then_the_file_invites_to_it_in_local_time_with_its_zone()
    {
        var lines = Unfolded(CalendarFile.Write(Kickoff));

        Assert.Equal(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Serverless Mentoring//EN", "CALSCALE:GREGORIAN", "METHOD:REQUEST",
                "BEGIN:VTIMEZONE", "TZID:Europe/Berlin",
                "BEGIN:DAYLIGHT", "DTSTART:20260329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT",
                "BEGIN:STANDARD", "DTSTART:20261025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD",
                "BEGIN:DAYLIGHT", "DTSTART:20270328T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT",
                "END:VTIMEZONE",
                "BEGIN:VEVENT", "UID:0f8fad5b-d9cb-469f-a165-70867728950e-s0@serverless-mentoring", "SEQUENCE:0", "DTSTAMP:20261122T090000Z",
                "DTSTART;TZID=Europe/Berlin:20261201T100000", "DTEND;TZID=Europe/Berlin:20261201T104500",
                "SUMMARY:Kickoff: Ada\\, Zoë\\; goals", "DESCRIPTION:Line one\\nLine two\\, with a \\\\ in it", "LOCATION:Room 7\\; 2nd floor",
                "STATUS:CONFIRMED", "ORGANIZER;CN=\"Mentoring\":mailto:mentoring@example.com",
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Ada ^'Countess^' L.\":mailto:ada@example.com",
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Zoë\":mailto:zoe@example.com",
                "END:VEVENT", "END:VCALENDAR",
            ],
            lines);
    }

    [Fact]
    public void Given_a_cancellation_then_the_same_event_is_taken_out()
    {
        var lines = Unfolded(CalendarFile.Write(Kickoff with { Method = CalendarMethod.Cancel, Sequence = 2 }));

        Assert.Contains("METHOD:CANCEL", lines);
        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Contains("SEQUENCE:2", lines);
        Assert.Contains("UID:" + Kickoff.Uid, lines);
    }

    [Theory]
    [InlineData("Etc/UTC")]
    [InlineData("Nowhere/Land")]
    public void Given_utc_or_an_unknown_zone_then_the_times_are_utc(string zone)
    {
        var lines = Unfolded(CalendarFile.Write(Kickoff with { TimeZone = zone }));

        Assert.Contains("DTSTART:20261201T090000Z", lines);
        Assert.DoesNotContain("BEGIN:VTIMEZONE", lines);
    }

    [Fact]
    public void Given_names_and_places_that_try_to_break_out_then_they_stay_in_their_lines()
    {
        const string evil = "x\r\nATTENDEE:mailto:evil@example.com\r\nEND:VEVENT\0";
        var lines = Unfolded(CalendarFile.Write(Kickoff with
        {
            Summary = evil,
            Location = evil,
            Organizer = new CalendarPerson("a@example.com?bcc=evil@example.com\r\nX:1", evil + "\":mailto:x"),
        }));

        Assert.Equal(2, lines.Count(line => line.StartsWith("ATTENDEE", StringComparison.Ordinal)));
        Assert.Single(lines, line => line == "END:VEVENT");
        Assert.Contains("ORGANIZER;CN=\"x^nATTENDEE:mailto:evil@example.com^nEND:VEVENT^':mailto:x\":mailto:a@example.com%3Fbcc%3Devil@example.com%0D%0AX%3A1", lines);
    }

    [Fact]
    public void Given_any_text_then_it_unfolds_and_unescapes_to_itself_in_lines_of_at_most_75_octets() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(AnyText().ToArbitrary(), text =>
        {
            var file = CalendarFile.Write(Kickoff with { Description = text });
            var line = Unfolded(file).Single(each => each.StartsWith("DESCRIPTION:", StringComparison.Ordinal));
            return Unescaped(line["DESCRIPTION:".Length..]) == text
                && file.Split("\r\n").All(each => Encoding.UTF8.GetByteCount(each) <= 75)
                && file.EndsWith("\r\n", StringComparison.Ordinal);
        }));

    [Fact]
    public void Given_any_moment_in_any_zone_then_the_file_says_that_moment_by_its_own_zone_rules() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(AnyMoment().ToArbitrary(), moment =>
        {
            var lines = Unfolded(CalendarFile.Write(Kickoff with { StartsAt = moment.At, TimeZone = moment.Zone, DurationMinutes = 90 }));
            return Said(lines, "DTSTART") == moment.At && Said(lines, "DTEND") == moment.At.AddMinutes(90);
        }));

    private static Gen<string> AnyText()
    {
        string[] pieces = ["\\", ";", ",", "\n", "\\n", ":", "\"", " ", "\t", "BEGIN:VEVENT", "é", "田中", "🌱", "a", "word and more words"];
        return from count in Gen.Choose(1, 60)
               from text in Gen.Elements(pieces).ArrayOf(count)
               select string.Concat(text);
    }

    // Days around the changes of clocks are drawn often.
    private static Gen<(DateTimeOffset At, string Zone)> AnyMoment() =>
        from zone in Gen.Elements("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Asia/Kathmandu", "Europe/Dublin", "Africa/Casablanca", "America/St_Johns", "Pacific/Apia", "America/Sao_Paulo")
        from start in Gen.Elements(new DateTimeOffset(2026, 10, 24, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2027, 3, 13, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero))
        from minutes in Gen.Choose(0, 30 * 24 * 4)
        select (start.AddMinutes(minutes * 15), zone);

    /// <summary>What a reader without any zone data of its own makes of a time: the last onset before it decides.</summary>
    private static DateTimeOffset Said(List<string> lines, string property)
    {
        var line = lines.Last(each => each.StartsWith(property, StringComparison.Ordinal));
        var local = Local(line[(line.LastIndexOf(':') + 1)..].TrimEnd('Z'));
        if (line.EndsWith('Z'))
        {
            return new DateTimeOffset(local, TimeSpan.Zero);
        }

        var onsets = lines.Index().Where(each => each.Item.StartsWith("TZOFFSETFROM:", StringComparison.Ordinal))
            .Select(each => (
                At: Local(lines[each.Index - 1]["DTSTART:".Length..]),
                From: Offset(each.Item["TZOFFSETFROM:".Length..]),
                To: Offset(lines[each.Index + 1]["TZOFFSETTO:".Length..])))
            .OrderBy(each => each.At)
            .ToList();
        var offset = onsets.Where(each => local >= each.At).Select(each => each.To).LastOrDefault(onsets[0].From);
        return new DateTimeOffset(local, offset);
    }

    private static DateTime Local(string text) => DateTime.ParseExact(text, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static TimeSpan Offset(string text) =>
        new TimeSpan(int.Parse(text[1..3], CultureInfo.InvariantCulture), int.Parse(text[3..5], CultureInfo.InvariantCulture), 0) * (text[0] == '-' ? -1 : 1);

    private static List<string> Unfolded(string file) =>
        [.. file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static string Unescaped(string text) =>
        Regex.Replace(text, @"\\(.)", match => match.Groups[1].Value == "n" ? "\n" : match.Groups[1].Value);
}
