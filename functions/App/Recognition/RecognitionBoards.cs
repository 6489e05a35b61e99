using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Recognition;

public sealed class RecognitionBoards(ReportRows rows, Testimonials testimonials, PersonStore people)
{
    /// <summary>The board of a program for a month.</summary>
    public async Task<RecognitionBoard> OfAsync(ProgramDocument program, RecognitionMonth month, CancellationToken cancellation = default)
    {
        var all = await rows.OfAsync(program.Id, cancellation);
        var mentors = MentorNumbers.Of(all, month.Name);
        var known = await people.GetAsync(mentors.Select(mentor => mentor.PersonId), cancellation);
        return new RecognitionBoard(
            program.Id,
            month.Name,
            all.Sum(row => row.Facts.HeldByMonth.GetValueOrDefault(month.Name)),
            [
                .. mentors.Select(mentor => new RecognizedMentor(
                    mentor.PersonId,
                    known.TryGetValue(mentor.PersonId, out var person) ? person.DisplayName : mentor.PersonId,
                    mentor.SessionsLed,
                    mentor.Mentees,
                    mentor.Ratings,
                    mentor.MeanRating)),
            ],
            await testimonials.OfAsync(all, month, program.TimeZone, cancellation));
    }
}
