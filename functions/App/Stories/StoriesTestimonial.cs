using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Stories;

/// <summary>What somebody wrote of their time together, and agreed to have published.</summary>
public sealed record StoriesTestimonial(string Name, MemberRole Role, string Text);
