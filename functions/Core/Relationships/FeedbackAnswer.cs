namespace ServerlessMentoring.Core.Relationships;

/// <summary>What a person answered at the end. The testimonial's text is not here.</summary>
public sealed record FeedbackAnswer
{
    /// <summary>Rating of the relationship, 1 to 5.</summary>
    public int Rating { get; init; }

    /// <summary>How likely the person is to recommend the program, 0 to 10.</summary>
    public int Recommend { get; init; }

    /// <summary>How many of the agreed goals were reached.</summary>
    public int GoalsReached { get; init; }

    /// <summary>Whether a testimonial was written.</summary>
    public bool Testimonial { get; init; }

    /// <summary>Whether the person consents to publishing it.</summary>
    public bool Publish { get; init; }
}
