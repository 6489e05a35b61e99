using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App;
using ServerlessMentoring.App.Hosting;

try
{
    var builder = FunctionsApplication.CreateBuilder(args);
    builder.ConfigureFunctionsWebApplication();
    builder.AddFunctionsHost();
    builder.Services.AddMentoring(builder.Configuration);
    using var host = builder.Build();
    await host.RunAsync();
    return 0;
}
catch (OptionsValidationException fault)
{
    // Each wrong setting by its name says more than a stack trace.
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
