namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>Unwinds whatever runs at the moment of a simulated crash.</summary>
internal sealed class SimulatedCrashException() : Exception("The runtime was aborted by a test.");
