using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships;

/// <summary>A relationship as it is saved: written by its start and then only by <see cref="CarryOut"/>.</summary>
/// <param name="State">The state after the last step.</param>
/// <param name="Reasons">Why these people were put together, in plain words, shown to both sides.</param>
/// <param name="WakeAt">The next deadline; UTC.</param>
/// <param name="UpdatedAt">When the last step was saved; UTC.</param>
/// <param name="Trace">The trace context of the request that started it, until the first step; for telemetry only.</param>
/// <param name="Departments">The mentees' departments when it was started, each once, for reports.</param>
/// <param name="Course">How far it has come, carried from step to step; null for one that was saved before it was kept.</param>
public sealed record RelationshipDocument(
    RelationshipState State,
    IReadOnlyList<Remark> Reasons,
    DateTimeOffset? WakeAt,
    DateTimeOffset UpdatedAt,
    string? Trace = null,
    IReadOnlyList<string>? Departments = null,
    RelationshipCourse? Course = null);
