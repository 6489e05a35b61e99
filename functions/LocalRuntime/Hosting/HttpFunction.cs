namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>An HTTP function found at start.</summary>
/// <param name="Name">The function.</param>
/// <param name="Method">Its method.</param>
/// <param name="Route">Route template without the prefix.</param>
/// <param name="Verbs">Methods that answer, upper case; empty means all.</param>
internal sealed record HttpFunction(string Name, FunctionMethod Method, string Route, IReadOnlyList<string> Verbs);
