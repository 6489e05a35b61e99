using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Relationships;

namespace ServerlessMentoring.App.Nudges;

internal static class NudgeServices
{
    public static IServiceCollection AddNudges(this IServiceCollection services) => services
        .AddSingleton<NudgeMetrics>()
        .AddSingleton<IDueHandler, NudgeHandler>()
        .AddSingleton<NudgePlans>()
        .AddSingleton<NudgeCounts>()
        .AddSingleton<NudgeWriter>()
        .AddSingleton<NudgeDesk>()
        .AddSingleton<IStepFollower, NudgeFollower>();
}
