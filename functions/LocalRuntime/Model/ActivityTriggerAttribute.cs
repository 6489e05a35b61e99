namespace ServerlessMentoring.LocalRuntime;

/// <summary>Marks the input parameter of an activity. Activities run at least once: after a crash the same one runs again.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ActivityTriggerAttribute : Attribute
{
    /// <summary>The activity's name; the function's name when null.</summary>
    public string? Activity { get; set; }
}
