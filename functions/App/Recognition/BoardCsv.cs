using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Recognition;

/// <summary>
/// A board's mentors as a table: columns <c>month</c>, <c>personId</c>, <c>name</c>, <c>sessionsLed</c>, <c>mentees</c>, <c>ratings</c> and
/// <c>meanRating</c>, which is empty below <see cref="MentorNumbers.RatingsForAMean"/> ratings.
/// </summary>
internal static class BoardCsv
{
    private static readonly string[] Columns = ["month", "personId", "name", "sessionsLed", "mentees", "ratings", "meanRating"];

    public static string Of(RecognitionBoard board)
    {
        var csv = new CsvText();
        foreach (var column in Columns)
        {
            csv.Cell(column);
        }

        csv.EndRow();
        foreach (var mentor in board.Mentors)
        {
            csv.Cell(board.Month).Cell(mentor.PersonId).Cell(mentor.Name)
                .Cell((decimal)mentor.SessionsLed).Cell((decimal)mentor.Mentees).Cell((decimal)mentor.Ratings).Cell(mentor.MeanToShow()).EndRow();
        }

        return csv.ToString();
    }
}
