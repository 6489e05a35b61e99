using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Tests.Nudges;

/// <summary>A program of a <see cref="NudgeLife"/>.</summary>
internal sealed class LifeProgram(NudgePlan plan)
{
    public NudgePlan Plan { get; } = plan;

    public bool IsPaused { get; set; }
}
