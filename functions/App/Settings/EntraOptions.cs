namespace ServerlessMentoring.App.Settings;

/// <summary>The Entra ID tenant whose tokens open the programs of an owner.</summary>
public sealed class EntraOptions
{
    /// <summary>The tenant's id, required in the token's <c>tid</c>.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The audience that tokens must name: the app registration's id or URI.</summary>
    public string Audience { get; set; } = "";

    /// <summary>The issuer, whose OpenID metadata has the signing keys; made from the tenant when not set.</summary>
    public string? Authority { get; set; }
}
