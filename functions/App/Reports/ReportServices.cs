using Microsoft.Extensions.DependencyInjection;

namespace ServerlessMentoring.App.Reports;

internal static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportRows>()
        .AddSingleton<ProgramReports>();
}
