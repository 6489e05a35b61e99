using Microsoft.Extensions.Options;

namespace ServerlessMentoring.App.Storage.Cosmos;

/// <summary>Refuses at start what would fail later, or be unsafe.</summary>
public sealed class CosmosOptionsValidator : IValidateOptions<CosmosOptions>
{
    public ValidateOptionsResult Validate(string? name, CosmosOptions options)
    {
        var faults = new List<string>();
        if (options.Endpoint is not { IsAbsoluteUri: true } || !(options.Endpoint.Scheme == "https" || (options.IsEmulator && options.Endpoint.Scheme == "http")))
        {
            faults.Add($"{CosmosOptions.Section}:Endpoint must be an https address; http is for an emulator on this machine only.");
        }

        if (options.Database.Length == 0)
        {
            faults.Add($"{CosmosOptions.Section}:Database must be named.");
        }

        if (options.Key is null == options.IsEmulator)
        {
            faults.Add($"{CosmosOptions.Section}:Key is for an emulator on this machine, which needs it; elsewhere the managed identity opens the account.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
