namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>A part of the path is not of the type that the function takes.</summary>
internal sealed class RoutePartException(string part, Type type, Exception inner)
    : Exception($"'{part}' is not a valid {type.Name}.", inner)
{
    public string Part { get; } = part;

    public string Rule { get; } = $"must be a valid {type.Name}";
}
