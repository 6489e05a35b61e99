namespace ServerlessMentoring.Pages.Mails;

/// <summary>Thanks a mentor for a month. The program's name may be those of several.</summary>
public sealed record MentorThanksMail : MailModel
{
    /// <summary>The mentor's name.</summary>
    public required string MentorName { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Sessions held in it.</summary>
    public required int SessionsLed { get; init; }

    /// <summary>With how many mentees.</summary>
    public required int Mentees { get; init; }

    /// <summary>How many mentees have rated a relationship; 0 while there are too few to say.</summary>
    public int Ratings { get; init; }

    /// <summary>The mean of those ratings, 1 to 5; null while there are too few.</summary>
    public decimal? MeanRating { get; init; }

    /// <summary>Absolute link to the mentor's own page.</summary>
    public required string MeUrl { get; init; }

    /// <summary>Absolute link that stops such mails.</summary>
    public required string StopUrl { get; init; }

    internal override MailContent Write() => MentorThanksMailWriter.Write(this);
}
