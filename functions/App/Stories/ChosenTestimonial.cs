namespace ServerlessMentoring.App.Stories;

/// <summary>A testimonial that an owner chose: by whom, and which of their words. Words that are written anew have to be chosen anew.</summary>
/// <param name="RelationshipId">Of which relationship.</param>
/// <param name="PersonId">Who wrote it.</param>
/// <param name="At">When it was written; UTC.</param>
public sealed record ChosenTestimonial(string RelationshipId, string PersonId, DateTimeOffset At);
