namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>Who has which mentor, and the proof that it is the best.</summary>
/// <param name="MentorOf">Each mentee's mentor; -1 for none.</param>
/// <param name="Certificate">The proof.</param>
public sealed record AssignmentResult(int[] MentorOf, AssignmentCertificate Certificate);
