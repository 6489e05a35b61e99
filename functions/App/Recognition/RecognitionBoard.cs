namespace ServerlessMentoring.App.Recognition;

/// <summary>Whom a program's owner may want to thank for a month.</summary>
/// <param name="ProgramId">The program.</param>
/// <param name="Month">The month, <c>2026-02</c>.</param>
/// <param name="SessionsHeld">Sessions held in it.</param>
/// <param name="Mentors">The mentors who led them, the busiest first.</param>
/// <param name="Testimonials">What was written in the month and may be published, the newest first.</param>
public sealed record RecognitionBoard(
    string ProgramId, string Month, int SessionsHeld, IReadOnlyList<RecognizedMentor> Mentors, IReadOnlyList<Testimonial> Testimonials);
