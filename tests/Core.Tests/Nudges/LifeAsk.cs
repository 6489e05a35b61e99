namespace ServerlessMentoring.Core.Tests.Nudges;

/// <summary>An ask of a <see cref="NudgeLife"/>.</summary>
internal sealed class LifeAsk(string id, LifeProgram program, DateTimeOffset openSince)
{
    public string Id { get; } = id;

    public LifeProgram Program { get; } = program;

    public DateTimeOffset OpenSince { get; set; } = openSince;

    public bool IsOpen { get; set; } = true;

    public int Count { get; set; }

    public DateOnly? LastOn { get; set; }
}
