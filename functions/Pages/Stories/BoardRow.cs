namespace ServerlessMentoring.Pages.Stories;

/// <summary>A mentor on the recognition board.</summary>
/// <param name="Name">Who.</param>
/// <param name="SessionsLed">Sessions held in the month.</param>
/// <param name="Mentees">Different mentees in those relationships.</param>
/// <param name="Ratings">How many mentees of the program have ever rated a relationship with them.</param>
/// <param name="MeanRating">The mean of those ratings, 1 to 5; null while there are too few to show one.</param>
public sealed record BoardRow(string Name, int SessionsLed, int Mentees, int Ratings, decimal? MeanRating);
