namespace ServerlessMentoring.Pages.Stories;

/// <summary>A testimonial that the owner may publish.</summary>
/// <param name="Value">What the form sends for it.</param>
/// <param name="Testimonial">The testimonial.</param>
/// <param name="Chosen">Whether it is ticked.</param>
public sealed record StoriesChoice(string Value, StoriesTestimonial Testimonial, bool Chosen);
