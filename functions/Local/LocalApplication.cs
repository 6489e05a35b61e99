using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using ServerlessMentoring.App;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Smtp;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Cosmos;
using ServerlessMentoring.Local.Gallery;
using ServerlessMentoring.Local.Mails;
using ServerlessMentoring.Local.Stores;
using ServerlessMentoring.Local.Tour;
using ServerlessMentoring.LocalHost.Durable;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Http;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Local;

/// <summary>The app on one machine: everything in a data folder, mails in an outbox, no cloud account.</summary>
public static class LocalApplication
{
    /// <summary>Runs until it is stopped. What keeps it from starting is told in one message.</summary>
    /// <returns>The exit code of the process: 0, or 1 when it could not start.</returns>
    public static async Task<int> RunAsync(StartOptions start, CancellationToken cancellation = default)
    {
        try
        {
            using var host = Build(start);
            await host.RunAsync(cancellation);
            return 0;
        }
        catch (Exception exception) when (exception.WhyNotStarted() is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }

    /// <summary>The host, built and not yet running.</summary>
    /// <param name="start">How it is started.</param>
    /// <param name="configure">Last changes, such as those of a test.</param>
    public static IHost Build(StartOptions start, Action<IHostApplicationBuilder>? configure = null)
    {
        var builder = LocalHostBuilder.Create();
        builder.Configuration.AddInMemoryCollection(start.Settings);
        AddAdapters(builder, start);
        builder.Services.AddMentoring(builder.Configuration);
        configure?.Invoke(builder);
        return builder.BuildHost();
    }

    /// <summary>Why the app did not start, for whoever started it; null when that is not theirs to mend and wants a stack trace.</summary>
    public static string? WhyNotStarted(this Exception exception) => exception switch
    {
        LocalHostException or OptionsValidationException => exception.Message,
        IOException { InnerException: AddressInUseException } =>
            $"{exception.Message} Stop the other program, or choose another port with --port.",
        _ => null,
    };

    private static void AddAdapters(IHostApplicationBuilder builder, StartOptions start)
    {
        var settings = LocalSettings.Read(builder.Configuration, start);
        builder.Configuration.AddInMemoryCollection(settings.Added);

        // Made by the container so that it is disposed of with it, and with it the hold on the folder.
        builder.Services.AddSingleton(_ => settings);
        builder.Services.Configure<LocalHostOptions>(options =>
        {
            options.DataPath = settings.DataPath;
            options.DatabaseFile = "mentoring.db";
            options.Port = settings.Port;
            options.VirtualClock = start.VirtualClock;
            options.VirtualStart = start.VirtualStart;
            options.FunctionAssemblies.Add(typeof(MentoringServices).Assembly);
            if (settings.IsTour)
            {
                options.VirtualClock = true;
                options.VirtualStart ??= settings.TourStart;

                // Sample data is made afresh at each start, so a power cut costs nothing.
                options.Synchronous = SynchronousMode.Off;
            }
        });

        builder.Services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddMeter(DurableTelemetry.MeterName));
        builder.Services.AddOptions<LocalHostOptions>().Configure<FaultAnswers>((options, faults) => options.FaultAnswer = faults.To);
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
        builder.Services.AddHostedService<Comeback>();
        builder.Services.AddHostedService<Greeting>();
        builder.Services.AddLocalEndpoints(OutboxEndpoints.Map);
        builder.Services.AddLocalEndpoints(GalleryEndpoints.Map);
        builder.AddTour(settings);
        Quiet(builder);
    }

    /// <summary>Mails stay in the outbox, unless the settings name a server that delivers them.</summary>
    private static IMailer MailerOf(IServiceProvider provider)
    {
        var outbox = provider.GetRequiredService<Outbox>();
        return provider.GetRequiredService<IOptions<MentoringOptions>>().Value.Mail.Smtp.IsOn
            ? new OutboxMailer(provider.GetRequiredService<SmtpMailer>(), outbox)
            : outbox;
    }

    /// <summary>The console is for people: warnings and errors, unless the settings ask for more.</summary>
    private static void Quiet(IHostApplicationBuilder builder)
    {
        if (builder.Configuration["Logging:LogLevel:Default"] is null)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
        }

        // It repeats, with a stack trace, what the last line says in plain words.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }
}
