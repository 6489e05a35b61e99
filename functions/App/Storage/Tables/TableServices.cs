using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>Inbox and ledger in Azure Table storage.</summary>
internal static class TableServices
{
    /// <summary>Adds them, opened by the app's managed identity, or by a connection string.</summary>
    public static IServiceCollection AddTables(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TablesOptions>()
            .Bind(configuration.GetSection(TablesOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<TablesOptions>, Validator>();
        services.AddAzureIdentity();
        services.AddSingleton(ClientOf);
        services.AddSingleton<IInbox>(provider => new TableInbox(
            provider.Table(TableNames.Inbox), provider.Table(TableNames.Unread), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ILedger>(provider => new TableLedger(provider.Table(TableNames.Ledger)));
        services.AddHostedService<TableMaker>();
        return services;
    }

    private static TableServiceClient ClientOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<TablesOptions>>().Value;
        return options.ConnectionString is { Length: > 0 } connection
            ? new TableServiceClient(connection)
            : new TableServiceClient(options.Endpoint!, provider.GetRequiredService<TokenCredential>());
    }

    private static DataTable Table(this IServiceProvider provider, string name) =>
        new(provider.GetRequiredService<TableServiceClient>().GetTableClient(name), provider.GetRequiredService<StoreMetrics>());

    private sealed class Validator : IValidateOptions<TablesOptions>
    {
        public ValidateOptionsResult Validate(string? name, TablesOptions options) =>
            options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
    }

    /// <summary>Makes the tables where nobody else does, before the first call.</summary>
    internal sealed class TableMaker(TableServiceClient client, IOptions<TablesOptions> options) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            if (options.Value.ConnectionString is { Length: > 0 })
            {
                await Task.WhenAll(TableNames.All.Select(name => client.CreateTableIfNotExistsAsync(name, cancellationToken)));
            }
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
