using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Pages.Stories;

/// <summary>What somebody wrote of their time together, and agreed to have published.</summary>
/// <param name="Name">The writer's name.</param>
/// <param name="Role">As what.</param>
/// <param name="Text">The words.</param>
public sealed record StoriesTestimonial(string Name, MemberRole Role, string Text);
