namespace ServerlessMentoring.App.Settings;

/// <summary>Azure Communication Services, which delivers mails on Azure.</summary>
public sealed class AcsOptions
{
    /// <summary>The resource's address, <c>https://….communication.azure.com</c>.</summary>
    public Uri? Endpoint { get; set; }
}
