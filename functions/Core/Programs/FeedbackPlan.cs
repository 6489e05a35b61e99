namespace ServerlessMentoring.Core.Programs;

/// <summary>What is asked at the end.</summary>
/// <param name="WithinDays">Days to answer.</param>
/// <param name="Questions">Questions beside the rating and the recommendation.</param>
public sealed record FeedbackPlan(int WithinDays, IReadOnlyList<Question> Questions);
