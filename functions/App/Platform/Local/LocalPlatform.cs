using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Smtp;
using ServerlessMentoring.App.Platform.Local;
using ServerlessMentoring.App.Platform.Local.Gallery;
using ServerlessMentoring.App.Platform.Local.Tour;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Cosmos;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.LocalRuntime.Hosting;
using ServerlessMentoring.LocalRuntime.Http;
using ServerlessMentoring.LocalRuntime.Storage;

namespace ServerlessMentoring.App.Platform;

/// <summary>The platform on one machine: everything in a data folder, mails in an outbox, no cloud account.</summary>
public static class LocalPlatform
{
    /// <summary>Adds the local adapters and whatever settings are missing.</summary>
    public static void AddPlatform(this FunctionsApplicationBuilder builder, string[] args)
    {
        var settings = LocalSettings.Read(builder.Configuration, args);
        builder.Configuration.AddInMemoryCollection(settings.Added);

        // Made by the container so that it is disposed of with it, and with it the hold on the folder.
        builder.Services.AddSingleton(_ => settings);
        builder.Services.Configure<LocalRuntimeOptions>(options =>
        {
            options.DataPath = settings.DataPath;
            options.DatabaseFile = "mentoring.db";
            options.FunctionAssemblies.Add(typeof(LocalPlatform).Assembly);
            if (settings.IsTour)
            {
                options.VirtualClock = true;
                options.VirtualStart ??= settings.TourStart;

                // Sample data is made afresh at each start, so a power cut costs nothing.
                options.Synchronous = SynchronousMode.Off;
            }
        });

        builder.Services.Configure<TelemetryOptions>(options => options.Meters.Add(DurableTelemetry.MeterName));
        builder.Services.AddOptions<LocalRuntimeOptions>().Configure<FaultAnswers>((options, faults) => options.FaultAnswer = faults.To);
        if (builder.Configuration.HasCosmos())
        {
            builder.Services.AddCosmosStore(builder.Configuration);
        }
        else
        {
            builder.Services.AddSingleton<IDocumentStore, SqliteDocumentStore>();
        }

        builder.Services.AddSingleton<ILedger, SqliteLedger>();
        builder.Services.AddSingleton<IInbox, SqliteInbox>();
        builder.Services.AddSingleton<Outbox>();
        builder.Services.AddSingleton<IPersonalData, OutboxData>();
        builder.Services.AddSingleton<SmtpMailer>();
        builder.Services.AddSingleton(MailerOf);

        builder.Services.AddSingleton(Console.Out);
        builder.Services.AddHostedService<Greeting>();
        builder.Services.AddLocalEndpoints(OutboxEndpoints.Map);
        builder.Services.AddLocalEndpoints(GalleryEndpoints.Map);
        builder.AddTour(settings);
        Quiet(builder);
    }

    /// <summary>Why the app did not start, for whoever started it; null when that is not theirs to mend and wants a stack trace.</summary>
    public static string? WhyNotStarted(this Exception exception) => exception switch
    {
        LocalRuntimeException => exception.Message,
        IOException { InnerException: AddressInUseException } =>
            $"{exception.Message} Stop the other program, or choose another port with --port.",
        _ => null,
    };

    /// <summary>Mails stay in the outbox, unless the settings name a server that delivers them.</summary>
    private static IMailer MailerOf(IServiceProvider provider)
    {
        var outbox = provider.GetRequiredService<Outbox>();
        return provider.GetRequiredService<IOptions<MentoringOptions>>().Value.Mail.Smtp.IsOn
            ? new OutboxMailer(provider.GetRequiredService<SmtpMailer>(), outbox)
            : outbox;
    }

    /// <summary>The console is for people: warnings and errors, unless the settings ask for more.</summary>
    private static void Quiet(FunctionsApplicationBuilder builder)
    {
        if (builder.Configuration["Logging:LogLevel:Default"] is null)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
        }

        // It repeats, with a stack trace, what the last line says in plain words.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }
}
