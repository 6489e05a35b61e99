using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ServerlessMentoring.App.Settings;

/// <summary>Who the app is to Azure's services.</summary>
public static class AzureIdentity
{
    /// <summary>
    /// Adds the credential: the managed identity that <c>AZURE_CLIENT_ID</c> names, or on a developer's machine whoever is signed in there.
    /// There are no keys. On Azure <c>AZURE_TOKEN_CREDENTIALS</c> allows the managed identity and nothing else.
    /// </summary>
    public static IServiceCollection AddAzureIdentity(this IServiceCollection services)
    {
        services.TryAddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        return services;
    }
}
