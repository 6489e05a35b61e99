namespace ServerlessMentoring.App.Recognition;

/// <param name="Name">The mentor's name.</param>
/// <param name="SessionsLed">Sessions held in the month.</param>
/// <param name="Mentees">With how many mentees.</param>
/// <param name="Ratings">How many mentees have rated a relationship with the mentor.</param>
/// <param name="MeanRating">The mean of those ratings, 1 to 5; null without any.</param>
public sealed record BoardMentor(string Name, int SessionsLed, int Mentees, int Ratings, decimal? MeanRating);
