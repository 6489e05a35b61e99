namespace ServerlessMentoring.Pages.Mails;

/// <summary>Tells a program owner whom to thank for a month.</summary>
public sealed record RecognitionMail : MailModel
{
    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Sessions held in it.</summary>
    public required int SessionsHeld { get; init; }

    /// <summary>The busiest mentors first.</summary>
    public required IReadOnlyList<BoardMentor> Mentors { get; init; }

    /// <summary>How many more mentors led sessions than are named.</summary>
    public int MoreMentors { get; init; }

    /// <summary>What was written in the month and may be published.</summary>
    public required IReadOnlyList<BoardTestimonial> Testimonials { get; init; }

    /// <summary>Absolute link to the month's board; signs the owner in.</summary>
    public required string BoardUrl { get; init; }

    internal override MailContent Write() => RecognitionMailWriter.Write(this);
}
