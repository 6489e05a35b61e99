namespace ServerlessMentoring.LocalRuntime;

/// <summary>Marks a method as a function. Names are unique in the app, without regard to case.</summary>
/// <param name="name">The name that clients, orchestrators and logs use.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    /// <summary>The function's name.</summary>
    public string Name { get; } = name;
}
