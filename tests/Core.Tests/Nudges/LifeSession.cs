namespace ServerlessMentoring.Core.Tests.Nudges;

/// <summary>A session of a <see cref="NudgeLife"/>.</summary>
internal sealed class LifeSession(string id, LifeProgram program, DateTimeOffset startsAt)
{
    public string Id { get; } = id;

    public LifeProgram Program { get; } = program;

    public DateTimeOffset StartsAt { get; } = startsAt;

    public bool IsBooked { get; set; } = true;

    public bool IsReminded { get; set; }
}
