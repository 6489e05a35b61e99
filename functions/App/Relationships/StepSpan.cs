using System.Diagnostics;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// The span of a step. It goes on with the trace of the request that caused it, which may be minutes or a restart ago: so one trace leads
/// from a webhook or a link to the mails that follow from it. A step of several signals belongs to the first and is linked to the others.
/// </summary>
internal static class StepSpan
{
    /// <summary>Begins the span of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="startedBy">The trace of the start; it counts when no signal has one.</param>
    public static Activity? Begin(RelationshipStep step, string? startedBy)
    {
        var causes = new List<ActivityContext>();
        foreach (var trace in step.Traces.Append(startedBy))
        {
            if (ActivityContext.TryParse(trace, null, isRemote: true, out var cause))
            {
                causes.Add(cause);
            }
        }

        var state = step.Decision.State;
        var span = MentoringTelemetry.Source.StartActivity(
            "relationship step", ActivityKind.Consumer, causes.FirstOrDefault(), links: causes.Skip(1).Select(cause => new ActivityLink(cause)));
        span?.SetTag("mentoring.relationship", state.Id);
        span?.SetTag("mentoring.program", state.ProgramId);
        span?.SetTag("mentoring.step", state.Step);
        span?.SetTag("mentoring.phase", EnumWord.Of(state.Phase));
        return span;
    }
}
