using System.Globalization;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Local.Tour;

/// <summary>What a person of the sample sends to a link: the fields of its form, as JSON.</summary>
internal static class TourAnswers
{
    /// <summary>The answer to an ask.</summary>
    /// <param name="errand">The ask.</param>
    /// <param name="now">The moment of answering; UTC.</param>
    public static JsonObject To(TourErrand errand, DateTimeOffset now)
    {
        var persona = errand.Story.Persona;
        return errand.Purpose switch
        {
            LinkPurpose.Accept when !errand.IsMentor && persona.Declines is { } reason => new() { ["answer"] = "decline", ["reason"] = reason },
            LinkPurpose.Accept => new() { ["answer"] = "accept" },
            LinkPurpose.BookKickoff or LinkPurpose.BookSession => new()
            {
                ["startsAt"] = LocalText(MeetingAfter(now, errand.Story.MeetingHour), TourCompany.Find(errand.PersonId).TimeZone),
                ["durationMinutes"] = errand.Story.MenteeIds.Count > 1 ? 90 : 60,
                ["place"] = "Video call",
            },
            LinkPurpose.AgreeGoals when errand.IsMentor => new() { ["confirm"] = true },
            LinkPurpose.AgreeGoals => new() { ["goals"] = ListOf(persona.Goals) },
            LinkPurpose.LogSession => Log(errand.Story, errand.SessionNumber),
            LinkPurpose.CheckIn => CheckIn(At(errand.IsMentor ? persona.MentorPulses : persona.MenteePulses, errand.Number)!),
            LinkPurpose.GiveFeedback => Feedback(persona, errand.IsMentor),
            _ => throw new InvalidOperationException($"Nobody in the tour is asked for {errand.Purpose}."),
        };
    }

    private static JsonObject Log(TourStory story, int session)
    {
        var persona = story.Persona;
        var outcome = session == 0 ? SessionOutcome.Held : At(persona.Sessions, session - 1);
        var log = new JsonObject { ["outcome"] = EnumWord.Of(outcome) };
        if (outcome == SessionOutcome.Held)
        {
            log["quality"] = persona.Quality;
            log["agendaDone"] = ListOf(TourPrograms.AgendaOf(story.ProgramId, session).SkipLast(1));
            log["learnings"] = ListOf(persona.Learnings.Skip(session - 1).Take(Math.Min(1, session)));
            log["actionItems"] = ListOf(persona.NextSteps.Skip(session - 1).Take(Math.Min(1, session)));
        }

        return log;
    }

    private static JsonObject CheckIn(TourPulse pulse) =>
        new() { ["pulse"] = pulse.Pulse, ["needsHelp"] = pulse.NeedsHelp, ["comment"] = pulse.Comment };

    private static JsonObject Feedback(TourPersona persona, bool isMentor)
    {
        var feedback = new JsonObject { ["rating"] = persona.Quality, ["recommend"] = 9, ["goalsReached"] = persona.Goals.Count };
        if (!isMentor && persona.Testimonial is { } words)
        {
            feedback["testimonial"] = words;
            feedback["publish"] = true;
        }

        return feedback;
    }

    /// <summary>The hour at which they meet, on the second working day from now on.</summary>
    private static DateTimeOffset MeetingAfter(DateTimeOffset now, int hour)
    {
        var day = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddHours(hour).AddDays(2);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
    }

    private static string LocalText(DateTimeOffset moment, string timeZone) =>
        LocalTimes.ToLocal(moment, timeZone).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static T? At<T>(IReadOnlyList<T> list, int number) => list[Math.Min(number, list.Count - 1)];

    private static JsonArray ListOf(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
