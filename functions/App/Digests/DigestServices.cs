using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Due;

namespace ServerlessMentoring.App.Digests;

/// <summary>The services behind the owners' weekly digest.</summary>
internal static class DigestServices
{
    public static IServiceCollection AddOwnerDigests(this IServiceCollection services) => services
        .AddSingleton<WeekFiguresStore>()
        .AddSingleton<DigestReader>()
        .AddSingleton<DigestWriter>()
        .AddSingleton<OwnerDigests>()
        .AddSingleton<IDuty, OwnerDigestDuty>();
}
