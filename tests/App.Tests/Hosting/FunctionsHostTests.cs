using Azure.Core;
using Azure.Data.Tables;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry.Trace;
using ServerlessMentoring.App.Calendar;
using ServerlessMentoring.App.Hosting;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Smtp;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Cosmos;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.App.Tests.Storage.Cosmos;
using ServerlessMentoring.App.Tests.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Hosting;

/// <summary>The worker as <c>func start</c> composes it, with emulators by settings alone; only the host itself is missing.</summary>
public sealed class FunctionsHostTests(NpmServices services)
{
    private static readonly Dictionary<string, string?> Emulators = new()
    {
        ["Mentoring:BaseUrl"] = "http://127.0.0.1:7071",
        ["Mentoring:FunctionKey"] = TestApp.FunctionKey,
        ["Mentoring:LinkKeys:1"] = "a-key-for-links-of-at-least-32-characters",
        ["Mentoring:Webhooks:native:Secrets:1"] = TestApp.WebhookSecret,
        ["Mentoring:Tables:ConnectionString"] = "UseDevelopmentStorage=true",
        ["Mentoring:Cosmos:Endpoint"] = "http://127.0.0.1:8081/",
        ["Mentoring:Cosmos:Key"] = "bm8ga2V5",
        ["Mentoring:Mail:Outbox"] = "mails",
    };

    private static readonly (string Name, string? Value) Insights =
        ("APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=http://127.0.0.1:1/");

    [Fact]
    public void Given_emulators_then_all_adapters_are_there_and_nobody_asks_for_a_token()
    {
        using var host = Build(Emulators);

        Valid(host);
        Assert.IsType<TableInbox>(host.Services.GetRequiredService<IInbox>());
        Assert.IsType<TableLedger>(host.Services.GetRequiredService<ILedger>());
        Assert.IsType<CosmosDocumentStore>(host.Services.GetRequiredService<IDocumentStore>());
        Assert.IsType<FolderMailer>(host.Services.GetRequiredService<IMailer>());
        Assert.IsType<MailCalendar>(host.Services.GetRequiredService<ICalendar>());
        Assert.IsType<NoDirectory>(host.Services.GetRequiredService<IDirectory>());
    }

    [Fact]
    public void Given_an_smtp_server_then_it_delivers()
    {
        using var host = Build(With(("Mentoring:Mail:Outbox", null), ("Mentoring:Mail:Smtp:Host", "127.0.0.1")));

        Valid(host);
        Assert.IsType<SmtpMailer>(host.Services.GetRequiredService<IMailer>());
    }

    [Fact]
    public async Task Given_emulators_when_it_starts_then_tables_and_containers_are_there_before_the_first_call()
    {
        var account = await CosmosAccount.OpenAsync(services);
        var connection = Azurite.ConnectionTo(await services.TablesAsync());
        using var host = Build(With([("Mentoring:Tables:ConnectionString", connection), .. account.Settings.Select(setting => (setting.Name, (string?)setting.Value))]));

        // What the host would start; its own services ask for the host.
        await ActivatorUtilities.CreateInstance<TableServices.TableMaker>(host.Services).StartAsync(default);
        await host.Services.GetRequiredService<CosmosContainers>().StartAsync(default);

        Assert.Superset(TableNames.All.ToHashSet(), await new TableServiceClient(connection).QueryAsync().Select(table => table.Name).ToHashSetAsync());
        Assert.Null(await host.Services.GetRequiredService<ILedger>().GetAsync("start/nobody"));
    }

    [Theory]
    [InlineData("Mentoring:Tables has both Endpoint and ConnectionString", "Mentoring:Tables:Endpoint", "https://account.table.core.windows.net")]
    [InlineData("Mentoring:Tables needs Endpoint", "Mentoring:Tables:ConnectionString", null)]
    [InlineData("Mentoring:Mail must name one way to deliver mails", "Mentoring:Mail:Smtp:Host", "127.0.0.1")]
    [InlineData("Mentoring:Mail must name one way to deliver mails", "Mentoring:Mail:Outbox", null)]
    [InlineData("Mentoring:Cosmos:Key is for an emulator", "Mentoring:Cosmos:Key", null)]
    [InlineData("Mentoring:Cosmos:Endpoint must be an https address", "Mentoring:Cosmos:Endpoint", "http://somewhere.example.com")]
    public void Given_settings_that_contradict_each_other_then_they_are_refused_at_start_by_name(string said, string name, string? value)
    {
        using var host = Build(With((name, value)));

        var fault = Assert.ThrowsAny<Exception>(() => Valid(host));

        Assert.Contains(said, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_azures_mail_service_in_a_build_without_its_adapter_then_that_is_said_at_start()
    {
        using var host = Build(With(("Mentoring:Mail:Outbox", null), ("Mentoring:Mail:Acs:Endpoint", "https://mail.communication.azure.com")));

        var fault = Assert.ThrowsAny<Exception>(() => Valid(host));

        Assert.Contains("Mentoring:Mail:Acs needs the app as it is published for Azure", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_Application_Insights_then_the_app_sends_there_and_signs_in_where_the_host_does()
    {
        using var byKey = Build(With(Insights));
        using var byIdentity = Build(With(Insights, ("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "ClientId=somebody;Authorization=AAD")));

        var options = byKey.Services.GetRequiredService<IOptions<AzureMonitorExporterOptions>>().Value;
        Assert.Equal((Insights.Value, null), (options.ConnectionString, options.Credential));
        var fault = Assert.Throws<InvalidOperationException>(() => byIdentity.Services.GetRequiredService<IOptions<AzureMonitorExporterOptions>>().Value);
        Assert.Equal("A token was asked for.", fault.Message);
    }

    [Fact]
    public void Given_a_collector_beside_it_then_the_app_sends_to_the_collector_alone()
    {
        using var host = Build(With(Insights, ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317")));

        Assert.Empty(host.Services.GetServices<IConfigureOptions<AzureMonitorExporterOptions>>());
        Assert.NotNull(host.Services.GetService<TracerProvider>());
    }

    private static void Valid(IHost host) => host.Services.GetRequiredService<IStartupValidator>().Validate();

    private static Dictionary<string, string?> With(params (string Name, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>(Emulators);
        foreach (var (name, value) in changes)
        {
            settings[name] = value;
        }

        return settings;
    }

    private static IHost Build(Dictionary<string, string?> settings)
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton<TokenCredential>(_ => throw new InvalidOperationException("A token was asked for."));
        builder.AddFunctionsHost();
        builder.Services.AddMentoring(builder.Configuration);
        return builder.Build();
    }
}
