using NCrontab;

namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>A timer function found at start.</summary>
/// <param name="Name">The function.</param>
/// <param name="Method">Its method.</param>
/// <param name="Schedule">When it runs, UTC.</param>
/// <param name="Monitored">Whether its last run is remembered.</param>
/// <param name="RunOnStartup">Whether it runs at every start too.</param>
internal sealed record TimerFunction(string Name, FunctionMethod Method, CrontabSchedule Schedule, bool Monitored, bool RunOnStartup);
