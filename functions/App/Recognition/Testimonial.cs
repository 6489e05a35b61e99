using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Recognition;

/// <summary>What somebody wrote of their time together and agreed to have published.</summary>
/// <param name="RelationshipId">Of which relationship.</param>
/// <param name="PersonId">Who wrote it.</param>
/// <param name="Name">The writer's name.</param>
/// <param name="Role">As what.</param>
/// <param name="About">Names of those on the other side.</param>
/// <param name="Text">The words.</param>
/// <param name="At">When they were written; UTC.</param>
public sealed record Testimonial(
    string RelationshipId, string PersonId, string Name, MemberRole Role, IReadOnlyList<string> About, string Text, DateTimeOffset At);
