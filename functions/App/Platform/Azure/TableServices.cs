using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Tables;

namespace ServerlessMentoring.App.Platform.Azure;

/// <summary>Inbox and ledger in Azure Table storage.</summary>
internal static class TableServices
{
    /// <summary>Adds them, opened by the app's managed identity.</summary>
    public static IServiceCollection AddTables(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TablesOptions>()
            .Bind(configuration.GetSection(TablesOptions.Section))
            .Validate(options => options.Endpoint is { IsAbsoluteUri: true, Scheme: "https" }, $"{TablesOptions.Section}:Endpoint must be an https address.")
            .ValidateOnStart();
        services.AddAzureIdentity();
        services.AddSingleton(provider => new TableServiceClient(
            provider.GetRequiredService<IOptions<TablesOptions>>().Value.Endpoint!, provider.GetRequiredService<TokenCredential>()));
        services.AddSingleton<IInbox>(provider => new TableInbox(
            provider.Table(TableNames.Inbox), provider.Table(TableNames.Unread), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ILedger>(provider => new TableLedger(provider.Table(TableNames.Ledger)));
        return services;
    }

    private static DataTable Table(this IServiceProvider provider, string name) =>
        new(provider.GetRequiredService<TableServiceClient>().GetTableClient(name), provider.GetRequiredService<StoreMetrics>());
}
