using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Http;

namespace ServerlessMentoring.LocalHost;

/// <summary>
/// Builds a host that runs the function classes of an isolated-worker app on this machine: a web server on the loopback address, timers, and
/// durable orchestrations by Microsoft's engine on SQLite.
/// <para>
/// Where to read on. <c>Hosting</c>: finds functions by Microsoft's attributes; settings, start and shutdown. <c>Storage</c>: the database file,
/// one writer, group commit. <c>Durable</c>: what the engine runs on (<c>OrchestrationService</c> hands out turns, <c>OrchestrationStore</c> is
/// the disk, <c>DurableEngine</c> sets the engine up). <c>Clock</c>: what is due when, and the virtual clock. <c>Http</c>, <c>Timers</c>: the
/// other two triggers.
/// </para>
/// </summary>
public sealed class LocalHostBuilder : IHostApplicationBuilder
{
    private readonly WebApplicationBuilder _web;

    /// <summary>A builder with the host's services. Settings come from the environment and from what the app adds.</summary>
    public LocalHostBuilder()
    {
        _web = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });

        // request logs hold paths, and paths hold tokens
        _web.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        _web.Services.AddLocalHost();
    }

    /// <inheritdoc/>
    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_web).Properties;

    /// <inheritdoc cref="IHostApplicationBuilder.Configuration"/>
    public ConfigurationManager Configuration => _web.Configuration;

    /// <inheritdoc/>
    IConfigurationManager IHostApplicationBuilder.Configuration => _web.Configuration;

    /// <inheritdoc/>
    public IHostEnvironment Environment => _web.Environment;

    /// <inheritdoc/>
    public ILoggingBuilder Logging => _web.Logging;

    /// <inheritdoc/>
    public IMetricsBuilder Metrics => _web.Metrics;

    /// <inheritdoc/>
    public IServiceCollection Services => _web.Services;

    /// <inheritdoc/>
    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull => ((IHostApplicationBuilder)_web).ConfigureContainer(factory, configure);

    /// <summary>The app, ready to run. Functions are found and checked here.</summary>
    /// <exception cref="LocalHostException">A function cannot work; the message says which and why.</exception>
    public IHost Build()
    {
        var app = _web.Build();
        HttpEndpoints.Map(app);
        return app;
    }
}
