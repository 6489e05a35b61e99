using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.DataProtection;

namespace ServerlessMentoring.App.Choice;

/// <summary>What lets people choose each other.</summary>
internal static class ChoiceServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddChoice(this IServiceCollection services) => services
        .AddSingleton<Wishes>()
        .AddSingleton<IPersonalData, WishData>();
}
