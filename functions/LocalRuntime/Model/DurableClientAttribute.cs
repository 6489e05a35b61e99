namespace ServerlessMentoring.LocalRuntime;

/// <summary>Marks a parameter that receives the <see cref="DurableTaskClient"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DurableClientAttribute : Attribute;
