using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.LocalRuntime.Hosting;
using ServerlessMentoring.LocalRuntime.Http;

namespace ServerlessMentoring.LocalRuntime;

/// <summary>
/// Builds a function app that runs on this machine: a web server on the loopback address, timers, and durable
/// orchestrations on SQLite.
/// <para>
/// Where to read on. <c>Model</c>: the types that app code sees, named as on Azure. <c>Hosting</c>: finds functions,
/// settings, start and shutdown. <c>Storage</c>: the database file, one writer, group commit. <c>Durable</c>: the engine
/// (<c>DurableEngine</c> takes turns, <c>Replay</c> runs the code, <c>EventWaits</c> loses what Durable Task loses,
/// <c>InstanceStore</c> is the disk). <c>Clock</c>: what is due when, and the virtual clock. <c>Http</c>, <c>Timers</c>:
/// the other two triggers.
/// </para>
/// </summary>
public sealed class FunctionsApplicationBuilder : IHostApplicationBuilder
{
    private readonly WebApplicationBuilder _web;
    private bool _servesHttp;

    internal FunctionsApplicationBuilder(string[]? args)
    {
        var commandLine = CommandLine.Normalize(args ?? []);
        _web = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = commandLine,
            ContentRootPath = AppContext.BaseDirectory,
        });

        // request logs hold paths, and paths hold tokens
        _web.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        _web.Services.AddLocalRuntime(new ConfigurationBuilder().AddCommandLine(commandLine).Build(), _web.Configuration);
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
    /// <exception cref="LocalRuntimeException">A function cannot work; the message says which and why.</exception>
    public IHost Build()
    {
        var app = _web.Build();
        if (app.Services.GetRequiredService<FunctionTable>().Http is [var first, ..] && !_servesHttp)
        {
            throw new LocalRuntimeException($"{first.Method.Display} is an HTTP function: call ConfigureFunctionsWebApplication() on the builder.");
        }

        HttpEndpoints.Map(app);
        return app;
    }

    internal void ServeHttp() => _servesHttp = true;
}
