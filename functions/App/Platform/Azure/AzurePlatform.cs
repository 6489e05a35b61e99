using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServerlessMentoring.App.Platform.Azure;
using ServerlessMentoring.App.Storage.Cosmos;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Platform;

/// <summary>
/// The platform on Azure Functions. Settings come from the app settings of the Function App, secrets among them as Key Vault references;
/// everything else is reached with the app's managed identity.
/// </summary>
public static class AzurePlatform
{
    /// <summary>Adds the adapters to Azure's services.</summary>
    public static void AddPlatform(this FunctionsApplicationBuilder builder, string[] args)
    {
        builder.UseMiddleware<FigureMiddleware>();
        builder.UseMiddleware<TraceMiddleware>();
        builder.UseMiddleware<FaultMiddleware>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<TelemetryOptions>(options =>
        {
            options.Sources.Add("Microsoft.Azure.Functions.Worker");
            options.LinesOnDemand = true;
        });
        builder.Services.AddCosmosStore(builder.Configuration);
        builder.Services.AddTables(builder.Configuration);
        builder.Services.AddAcsMail();
    }

    /// <summary>Why the app did not start, in words for whoever deployed it. Here the host's log shows the exception, and nothing says it better.</summary>
    public static string? WhyNotStarted(this Exception exception) => null;
}
