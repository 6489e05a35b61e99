namespace ServerlessMentoring.LocalRuntime;

/// <summary>Marks the <see cref="TaskOrchestrationContext"/> parameter of an orchestrator; a second parameter receives the input.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OrchestrationTriggerAttribute : Attribute
{
    /// <summary>The orchestrator's name; the function's name when null.</summary>
    public string? Orchestration { get; set; }
}
