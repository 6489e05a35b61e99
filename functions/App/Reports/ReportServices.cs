using Microsoft.Extensions.DependencyInjection;

namespace ServerlessMentoring.App.Reports;

/// <summary>The services behind reports.</summary>
internal static class ReportServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportRows>()
        .AddSingleton<ProgramReports>();
}
