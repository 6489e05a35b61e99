using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>What exports and forgets people, and the rooms that keep something about them.</summary>
internal static class DataProtectionServices
{
    /// <summary>Adds it, with what the collections, and the kinds of what is due, declare.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services, IEnumerable<Collection> collections, IEnumerable<DueKind> dueKinds)
    {
        services
            .AddSingleton<Leavers>()
            .AddSingleton<ForgottenPeople>()
            .AddSingleton<ErasureMetrics>()
            .AddSingleton<Erasures>()
            .AddSingleton<ErasureRunner>()
            .AddSingleton<IDueHandler, ErasureHandler>()
            .AddSingleton<IDueHandler, LeaverHandler>()
            .AddSingleton<IDuty, Retention>()
            .AddSingleton<PersonFiles>()
            .AddSingleton<OldTexts>()
            .AddSingleton<Endings>()
            .AddSingleton<IStepFollower>(provider => provider.GetRequiredService<Endings>())
            .AddSingleton<PersonalSources>();
        foreach (var collection in collections)
        {
            collection.Personal.AddTo(services, collection);
        }

        foreach (var kind in dueKinds)
        {
            kind.Personal.AddTo(services, DueList.Collection);
        }

        return services.AddSingleton<IPersonalData, LedgerPersonalData>();
    }
}
