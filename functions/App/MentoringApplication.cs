using Microsoft.Extensions.Hosting;
using ServerlessMentoring.App.Platform;

namespace ServerlessMentoring.App;

/// <summary>Puts the app together for the platform that it was compiled for.</summary>
public static class MentoringApplication
{
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
