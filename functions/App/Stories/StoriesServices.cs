using Microsoft.Extensions.DependencyInjection;

namespace ServerlessMentoring.App.Stories;

/// <summary>The services behind what programs publish for their participants.</summary>
internal static class StoriesServices
{
    public static IServiceCollection AddStories(this IServiceCollection services) => services
        .AddSingleton<StoriesStore>()
        .AddSingleton<GoodPractices>()
        .AddSingleton<StoriesReaders>()
        .AddSingleton<StoriesEditor>();
}
