using System.Globalization;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Booking;

/// <summary>How a time that collides is refused: with times that are free instead.</summary>
public static class Collisions
{
    /// <summary>The page again, with the input kept and the alternatives offered.</summary>
    public static ActionPage On(ActionPage page, ActOutcome.Taken taken) => page switch
    {
        BookPage book => book with { Taken = taken.StartsAt, FreeTimes = taken.Alternatives, MoreTimes = [] },
        LogSessionPage log => log with { Taken = taken.StartsAt, Alternatives = taken.Alternatives },
        _ => throw new InvalidOperationException("Only what books a time can collide."),
    };

    /// <summary>The same as a problem. Each alternative says when it is, and what to send as <c>startsAt</c>.</summary>
    public static IResult Problem(Visit visit, ActOutcome.Taken taken) => Problems.Conflict(
        "startsAt",
        "must not overlap another booked session of any member",
        "That time is taken. These are free for all of you.",
        ("phase", EnumWord.Of(visit.State.Phase)),
        ("alternatives", taken.Alternatives.Select(time => new Alternative(
            time,
            LocalTimes.ToLocal(time, visit.Person.TimeZone).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture))).ToArray()));
}

/// <summary>A time that is free for all.</summary>
/// <param name="At">When it is; UTC.</param>
/// <param name="StartsAt">The same in the person's own zone, as the form takes it.</param>
public sealed record Alternative(DateTimeOffset At, string StartsAt);
