using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Platform.Local;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.LocalRuntime.Hosting;

namespace ServerlessMentoring.App.Platform;

/// <summary>The platform on one machine: everything in a data folder, mails in an outbox, no cloud account.</summary>
public static class LocalPlatform
{
    /// <summary>Adds the local adapters and whatever settings are missing.</summary>
    public static void AddPlatform(this FunctionsApplicationBuilder builder, string[] args)
    {
        var settings = LocalSettings.Read(builder.Configuration, args);
        builder.Configuration.AddInMemoryCollection(settings.Missing);
        builder.Services.AddSingleton(settings);
        builder.Services.Configure<LocalRuntimeOptions>(options =>
        {
            options.DataPath = settings.DataPath;
            options.DatabaseFile = "mentoring.db";
            options.FunctionAssemblies.Add(typeof(LocalPlatform).Assembly);
            options.VirtualClock |= settings.IsTour;
            options.VirtualStart ??= settings.TourStart;
        });

        builder.Services.AddSingleton<IDocumentStore, SqliteDocumentStore>();
        builder.Services.AddSingleton<ILedger, SqliteLedger>();
        builder.Services.AddSingleton<IInbox, SqliteInbox>();
        builder.Services.AddSingleton<Outbox>();
        builder.Services.AddSingleton<IMailer>(provider => provider.GetRequiredService<Outbox>());
    }
}
