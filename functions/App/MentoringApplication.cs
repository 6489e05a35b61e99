using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Platform;

namespace ServerlessMentoring.App;

/// <summary>Puts the app together for the platform that it was compiled for.</summary>
public static class MentoringApplication
{
    /// <summary>Runs until it is stopped. What keeps it from starting is told in one message.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>The exit code of the process: 0, or 1 when it could not start.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            using var host = Build(args);
            await host.RunAsync();
            return 0;
        }
        catch (Exception exception) when ((exception as OptionsValidationException)?.Message is { } fault)
        {
            await Console.Error.WriteLineAsync(fault);
            return 1;
        }
        catch (Exception exception) when (exception.WhyNotStarted() is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }

    /// <summary>The host, built and not yet running.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">Last changes, such as those of a test.</param>
    public static IHost Build(string[] args, Action<FunctionsApplicationBuilder>? configure = null)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.AddPlatform(args);
        builder.Services.AddMentoring(builder.Configuration);
        configure?.Invoke(builder);
        return builder.Build();
    }
}
