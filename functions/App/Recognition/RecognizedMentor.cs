using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Recognition;

/// <summary>A mentor on a recognition board.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Name">The mentor's name.</param>
/// <param name="SessionsLed">Sessions held in the month.</param>
/// <param name="Mentees">Different mentees in those relationships.</param>
/// <param name="Ratings">How many mentees of this program have ever rated a relationship with the mentor.</param>
/// <param name="MeanRating">The mean of those ratings, 1 to 5; null without any.</param>
public sealed record RecognizedMentor(string PersonId, string Name, int SessionsLed, int Mentees, int Ratings, decimal? MeanRating)
{
    /// <summary>The mean as a board shows it: null below <see cref="MentorNumbers.RatingsForAMean"/> ratings.</summary>
    public decimal? MeanToShow() => Ratings >= MentorNumbers.RatingsForAMean ? MeanRating : null;
}
