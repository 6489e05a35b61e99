using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Owners.Dashboards;
using ServerlessMentoring.App.Programs.Migration;
using ServerlessMentoring.App.Relationships.Api;

namespace ServerlessMentoring.App.Owners;

/// <summary>The services behind the owner API and the owner's pages.</summary>
internal static class OwnerServices
{
    public static IServiceCollection AddOwnerApi(this IServiceCollection services) => services
        .AddSingleton<OwnerGate>()
        .AddSingleton<StartChecks>()
        .AddSingleton<PairChecks>()
        .AddSingleton<StatusReader>()
        .AddSingleton<TimelineReader>()
        .AddSingleton<OwnerActs>()
        .AddSingleton<Migrations>()
        .AddSingleton<OwnerPageGate>()
        .AddSingleton<Pulses>()
        .AddSingleton<DashboardRows>()
        .AddSingleton<DashboardList>()
        .AddSingleton<DashboardPages>()
        .AddSingleton<DashboardRoundLinks>()
        .AddSingleton<DashboardTables>()
        .AddSingleton<HelpReader>()
        .AddSingleton<Comparisons>()
        .AddSingleton<RelationshipPages>();
}
